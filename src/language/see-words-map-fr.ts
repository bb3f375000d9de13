/** The words of the map of signatories and of the growth of their number, in French: the model that Vietnamese must follow. */
export const mapFr = {
  map: 'La carte des signataires',
  growth: 'Comment leur nombre a grandi',
  list: 'La liste',
  label: 'Carte du monde des signataires de la Convention. La liste, plus bas, dit la même chose, signataire par signataire.',
  established: 'signature établie',
  reported: (names: string) => `signature rapportée, non établie : ${names}`,
  small: 'petit État signataire, montré aussi par un point',
  rest: 'aucune signature connue de ce site',
  union:
    "L'Union européenne a signé, elle aussi. Ce n'est pas un pays : la carte ne la dessine pas, et ne marque que ceux de ses États qui ont signé pour leur propre compte. L'État de Palestine, observateur à l'ONU, est marqué comme les autres signataires.",
  rule: "Les contours, simplifiés, sont ceux de Natural Earth, carte du domaine public qui suit l'administration de fait ; les reprendre ne donne raison à personne. Aucune frontière n'est tracée entre deux pays sans marque ; toutes les autres le sont de la même façon. Un territoire que ces données dessinent à part, et qui n'est pas lui-même signataire, n'est marqué pour personne ; la Crimée et le Sahara occidental, que nous avons détachés nous-mêmes, ne le sont pas non plus. À cette échelle manquent l'Antarctique et la plupart des petites îles, quel que soit l'État qui les revendique. Une marque dit qui a signé, rien de plus.",
  toList: "Lire la liste : les dates, et ce qui n'est pas sûr",
  after:
    "Voici le nombre atteint après chaque jour de signature. Les barres partent de zéro ; le bout hachuré montre ce qui s'ajoute ce jour-là. L'écart entre les dates n'est pas à l'échelle.",
  signatures: (count: number) => `${count} ${count > 1 ? 'signatures' : 'signature'}`,
  added: (count: number) => `+ ${count}`,
  ifConfirmed: 'si cela se confirme',
  undated: (names: string) => `Signatures rapportées sans date, et non comptées ici : ${names}.`,
};

export type MapWords = typeof mapFr;
