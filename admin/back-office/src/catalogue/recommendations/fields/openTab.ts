import { createContext, useContext } from 'react';
import type { TabName } from './tabs';

/** The tab of the form that is open, for what reads the form beside it. */
export const OpenTabContext = createContext<TabName>('text');

export const useOpenTabName = (): TabName => useContext(OpenTabContext);
