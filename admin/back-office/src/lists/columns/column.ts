import type { ReactNode } from 'react';

/** One column of a list, on the screen and in its file. */
export interface ListColumn<Row> {
  /** Its name in saved views and in addresses. Its words are `resources.<resource>.fields.<source>`. */
  source: string;
  /** What it says, in words. */
  text(row: Row): string;
  /** How the screen shows it, where that is more than words. */
  render?(row: Row): ReactNode;
  isSortable?: boolean;
  /** Shown only once it is chosen. */
  isExtra?: boolean;
  /** The file has it, and the screen shows it elsewhere. */
  isFileOnly?: boolean;
  /** A button or a link: the file has no use for it. */
  isScreenOnly?: boolean;
}
