/** The words of the pages with both languages side by side, in French: the model that Vietnamese must follow. */
export const sideFr = {
  link: 'Français et vietnamien côte à côte',
  title: (article: string) => `${article}, en français et en vietnamien`,
  shown: 'Langues affichées',
  both: 'Les deux',
  alone: 'Lire l’article seul, avec ses mots à connaître et ses sources',
};
