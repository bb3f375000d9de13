/** The words of « cite, share » in French: the model that Vietnamese must follow. */
export const citeFr = {
  label: 'Pour citer cette page',
  open: 'Citer, partager',
  inOther: 'En vietnamien',
  toClass: 'Donner cette page à une classe, sur un autre site et dans un nouvel onglet',
  reviewed: (date: string) => `relu le ${date}`,
  version: (date: string) => `version du ${date}`,
  /** All that stands before the address; Vietnamese begins with the site and its year. */
  reference: (title: string, site: string, date: string, _year: string) => `« ${title} », ${site}, ${date},`,
};
