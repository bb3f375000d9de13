/** The words of the pages with both languages side by side, in French: the model that Vietnamese must follow. */
export const sideFr = {
  link: 'Face à face français-vietnamien',
  title: (article: string) => `${article} : face à face`,
  shown: 'Langues affichées',
  both: 'Les deux',
  alone: 'Lire l’article seul, avec ses mots et ses sources',
};
