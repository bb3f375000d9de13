/** The words of the clock to entry into force, in French: the model that Vietnamese must follow. */
export const clockFr = {
  label: 'Comment la Convention entre en vigueur',
  steps: (instruments: string, days: string) => ({
    instruments: `Il faut d’abord ${instruments} déposés à l’ONU`,
    days: `puis ${days} d’attente`,
    force: 'et la Convention entre en vigueur',
  }),
  short: 'en vigueur',
  day: 'Cette image montre la règle, pas le compte du jour.',
  today: 'Lire le compte d’aujourd’hui chez le dépositaire',
  how: 'comment faire',
};
