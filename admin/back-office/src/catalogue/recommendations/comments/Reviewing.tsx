import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ReviewCommentInput } from '../../../generated/graphql';

/** As the reviewer writes it: the key tells apart two that say the same. */
export interface CommentBeingWritten extends ReviewCommentInput {
  key: number;
  /** Written beside the change that it is about. */
  isBeside?: boolean;
}

interface Reviewing {
  written: readonly CommentBeingWritten[];
  setWritten: (written: readonly CommentBeingWritten[]) => void;
}

const ReviewingContext = createContext<Reviewing>({ written: [], setWritten: () => undefined });

/** The comments on fields that wait for the step of the review with which they go. */
export const useReviewing = (): Reviewing => useContext(ReviewingContext);

export function ReviewingProvider({ children }: { children: ReactNode }) {
  const [written, setWritten] = useState<readonly CommentBeingWritten[]>([]);
  return <ReviewingContext value={{ written, setWritten }}>{children}</ReviewingContext>;
}

export const withComment = (
  written: readonly CommentBeingWritten[],
  comment: Omit<CommentBeingWritten, 'key'>,
): readonly CommentBeingWritten[] => [...written, { ...comment, key: (written.at(-1)?.key ?? 0) + 1 }];

export const withChanged = (
  written: readonly CommentBeingWritten[],
  changed: CommentBeingWritten,
): readonly CommentBeingWritten[] => written.map((comment) => (comment.key === changed.key ? changed : comment));

/** What the API takes: those that say something. */
export const commentsToSend = (written: readonly CommentBeingWritten[]): ReviewCommentInput[] =>
  written.filter(({ body }) => body.trim() !== '').map(({ field, body }) => ({ field, body: body.trim() }));
