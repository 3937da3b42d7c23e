import { createContext, useContext } from 'react';
import type { ContentForm, RecommendationRecord } from '../record/content';

/** What the form does when the page has saved it, or was refused. */
export interface Writer {
  saved: (record: RecommendationRecord, sent: ContentForm) => void;
  /** Somebody else saved before. `message`: who, and when. */
  conflicted: (message: string) => void;
}

/** Between the page, which saves, and the form, which is there once the item has been read. */
export class Desk {
  private writer: Writer | null = null;

  readonly sit = (writer: Writer): (() => void) => {
    this.writer = writer;
    return () => {
      this.writer = null;
    };
  };

  readonly current = (): Writer | null => this.writer;
}

export const DeskContext = createContext(new Desk());

export const useDesk = (): Desk => useContext(DeskContext);
