import { DiffParts } from '../../common/diff/DiffParts';
import { wordDiff } from './wordDiff';

interface DiffTextProps {
  before: string;
  after: string;
}

/** A text beside what it was before, word by word. */
export function DiffText({ before, after }: DiffTextProps) {
  return <DiffParts parts={wordDiff(before, after)} />;
}
