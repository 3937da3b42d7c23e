import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Start } from './start/Start';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Start />
    </StrictMode>,
  );
}
