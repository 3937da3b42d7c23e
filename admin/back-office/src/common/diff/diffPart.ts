/** A run of text that stayed, or that only one of the two texts has. */
export interface DiffPart {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}
