import { createContext, useContext } from 'react';

/** How one goes through the queue. */
export interface Flow {
  /** Opens a contribution, with the focus on its title. */
  open: (id: string) => void;
  /** After a decision: opens the next one that waits, or shows this one as it is now when it does not stand in the queue. */
  goOn: (id: string) => void;
  /** Keeps how the last decision is undone; null once it is. */
  keepUndo: (undo: (() => void) | null) => void;
}

const nothing = (): void => undefined;

const FlowContext = createContext<Flow>({ open: nothing, goOn: nothing, keepUndo: nothing });

export const FlowProvider = FlowContext.Provider;

export const useFlow = (): Flow => useContext(FlowContext);
