/** Something wrong in the content: where it is, what it is, and how to mend it. */
export interface Problem {
  file: string;
  line: number;
  what: string;
  cure: string;
}

/** One problem as an author reads it: `content/facts.yaml:12: …`, and on a second line `Cure: …`. */
export const describe = ({ file, line, what, cure }: Problem): string => `${file}:${line}: ${what}\n    Cure: ${cure}`;
