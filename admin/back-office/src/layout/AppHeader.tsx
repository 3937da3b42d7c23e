import { AppBar, LoadingIndicator, TitlePortal } from 'react-admin';
import { PaletteButton } from '../palette/PaletteButton';
import { NoticesBell } from '../team/notices/NoticesBell';
import { LanguageButton } from './LanguageButton';
import { OfflineMark } from './OfflineMark';
import { OwnMenu } from './OwnMenu';

/** react-admin wraps the title in a block, which would be cut without an ellipsis. */
const ENDS_IN_ELLIPSIS = { '& .RaConfigurable-root': { display: 'inline' } };

/** The bar: its title is the page's first heading, so that it stays while one scrolls. */
export function AppHeader() {
  return (
    <AppBar alwaysOn color="default" toolbar={<OwnTools />} userMenu={<OwnMenu />}>
      <TitlePortal component="h1" sx={ENDS_IN_ELLIPSIS} />
    </AppBar>
  );
}

function OwnTools() {
  return (
    <>
      <OfflineMark />
      <PaletteButton />
      <NoticesBell />
      <LanguageButton />
      <LoadingIndicator />
    </>
  );
}
