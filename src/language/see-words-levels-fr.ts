/** The words with which a reader chooses how much of an article to read, in French: the model that Vietnamese must follow. */
export const levelsFr = {
  name: 'Niveau de détail',
  sentence: 'Une phrase',
  explained: 'Expliqué',
  detail: 'En détail',
};
