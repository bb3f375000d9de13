/** The words of the cases, in French: the model that Vietnamese must follow. */
export const casesFr = {
  path: 'Le chemin du cas',
  how: 'Rond numéroté : qui agit. Point plein : à qui cela s’adresse. Le trait fin mène à l’étape suivante.',
  begins: 'La situation',
  step: (number: number) => `Étape ${number}`,
  risk: 'Ce qui peut mal tourner',
  protects: 'Ce qui protège',
  ask: 'Et vous ?',
  ends: 'À retenir',
  invented:
    'Histoire inventée : ni les personnes ni les faits ne sont réels. Elle suppose que les pays cités appliquent la Convention.',
  usedIn: 'Cas et leçons',
  articles: 'Les articles de ce cas',
  steps: (count: number) => `${count} étapes`,
};
