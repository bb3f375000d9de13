/** The words of the map of signatories and of the growth of their number, in French: the model that Vietnamese must follow. */
export const mapFr = {
  map: 'La carte des signataires',
  growth: 'Comment leur nombre a grandi',
  list: 'La liste',
  label: 'Carte du monde des signataires de la Convention. La liste, plus bas, dit la même chose État par État.',
  established: 'signature établie',
  reported: (names: string) => `signature rapportée, non établie : ${names}`,
  small: 'petit État signataire, montré aussi par un point',
  rest: 'pas de signature connue de ce site',
  union:
    "L'Union européenne a signé, elle aussi. Ce n'est pas un pays : la carte ne la dessine pas, et ne marque que ceux de ses États qui ont signé pour leur compte. L'État de Palestine, observateur à l'ONU, est marqué comme les autres signataires.",
  rule: "Les contours, simplifiés, sont ceux de Natural Earth, une carte du domaine public qui suit qui administre le terrain ; les dessiner ne prend aucun parti. Entre deux pays sans marque, aucune frontière n'est tracée. Un territoire que ces données dessinent à part n'est marqué pour personne ; nous en avons détaché la Crimée, laissée elle aussi sans marque. L'Antarctique et la plupart des petites îles manquent à cette échelle, à qui qu'elles soient. Une marque dit qui a signé, rien de plus.",
  toList: 'Lire la liste, avec les dates et les sources de doute',
  after:
    "Après chaque jour de signature, le nombre atteint. Les barres partent de zéro ; le bout hachuré est ce qui s'ajoute ce jour-là. L'écart entre les dates n'est pas à l'échelle.",
  signatures: (count: number) => `${count} signatures`,
  added: (count: number) => `+ ${count}`,
  ifConfirmed: 'si elle est confirmée',
  undated: (names: string) => `Signatures rapportées sans date, et non comptées ici : ${names}.`,
};

export type MapWords = typeof mapFr;
