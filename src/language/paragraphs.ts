/** The paragraphs of a longer text of a record, which an empty line sets apart. */
export const paragraphs = (text: string): string[] => text.trim().split(/\n\s*\n/);
