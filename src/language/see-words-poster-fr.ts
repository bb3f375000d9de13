/** The words of the wall posters and of the article cards, in French. */
export const posterFr = {
  title: 'La Convention de Hanoï en 68 articles',
  treaty: 'Convention des Nations Unies contre la cybercriminalité',
  sentence: 'Ce traité demande aux États de punir certains actes commis en ligne, d’enquêter sous conditions et de s’entraider.',
  description:
    'Tableau des 68 articles, rangés en neuf chapitres. Chaque case donne le numéro de l’article, son nom court, le numéro de son chapitre et, s’il y a lieu, une marque : disque pour une infraction, triangle pour un pouvoir d’enquête, losange pour la coopération.',
  card: 'La carte de cet article',
  cardRecord: (number: number, extension: string) => `Carte de l’article ${number} (${extension.toUpperCase()})`,
};

export type PosterWords = typeof posterFr;
