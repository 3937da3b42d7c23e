import { useEffect } from 'react';

let own: string | null = null;

/** What a screen that keeps what is typed asks when it is left with changes, in place of what the others ask. */
export const ownLeavingQuestion = (): string | null => own;

export function useLeavingQuestion(question: string): void {
  useEffect(() => {
    own = question;
    return () => {
      own = null;
    };
  }, [question]);
}
