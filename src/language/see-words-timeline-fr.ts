/** The words of the timeline to scale, in French: the model that Vietnamese must follow. */
export const scaleFr = {
  how: 'Chaque rond est un événement, à la hauteur de sa date : plus deux ronds sont éloignés, plus il s’est écoulé de temps. Le numéro mène à la liste ; un rond vide est un événement à venir ; en tirets, le jour exact n’est pas connu.',
  whole: (first: number, last: number) => `De ${first} à ${last}`,
  closer: (first: number, last: number) => (first === last ? `${first}, de plus près` : `De ${first} à ${last}, de plus près`),
  point: (number: number, date: string, title: string) => `${number}. ${date} : ${title}`,
};
