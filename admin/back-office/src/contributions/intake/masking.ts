import { createContext, useContext } from 'react';

/** Whether personal data is hidden until somebody asks for it. */
const MaskingContext = createContext(false);

export const MaskingProvider = MaskingContext.Provider;

export const useMasking = (): boolean => useContext(MaskingContext);
