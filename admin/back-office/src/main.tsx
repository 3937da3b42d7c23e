import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { i18nProvider } from './i18n/i18nProvider';
import { guardTypedAddresses } from './layout/typedAddress';

guardTypedAddresses(() => i18nProvider.translate('ra.message.unsaved_changes'));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
