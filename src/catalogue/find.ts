/** The record with this id. A wrong id stops the build, naming who asked: Astro itself only logs it. */
export function find<T extends { id: string }>(records: readonly T[], id: string, askedBy: string): T {
  const found = records.find((record) => record.id === id);
  if (found) return found;
  const near = records.map((record) => record.id).filter((known) => known.startsWith(id.slice(0, 3)));
  throw new Error(`${askedBy} asks for "${id}", which does not exist. ${near.length ? `Near it: ${near.join(', ')}` : ''}`);
}
