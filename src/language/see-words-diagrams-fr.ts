/** The words of the diagrams, in French: the model that Vietnamese must follow. */
export const diagramsFr = {
  title: 'Le chapitre en un schéma',
  how: 'Chaque numéro mène à son article. Un cadre en tirets marque une limite, un cadre double renvoie à un autre chapitre.',
  articles: (numbers: number[]) =>
    numbers.length > 1 ? `articles ${numbers.slice(0, -1).join(', ')} et ${numbers.at(-1)}` : `article ${numbers[0]}`,
  inWords: 'Le schéma en mots',
};
