import type { diagramsFr } from './see-words-diagrams-fr.ts';

/** The words of the diagrams, in Vietnamese. */
export const diagramsVi: typeof diagramsFr = {
  title: 'Sơ đồ của chương',
  how: 'Mỗi con số dẫn đến điều tương ứng. Viền nét đứt là giới hạn, viền kép là điều thuộc chương khác.',
  articles: (numbers) =>
    numbers.length > 1 ? `các Điều ${numbers.slice(0, -1).join(', ')} và ${numbers.at(-1)}` : `Điều ${numbers[0]}`,
  inWords: 'Sơ đồ bằng lời',
};
