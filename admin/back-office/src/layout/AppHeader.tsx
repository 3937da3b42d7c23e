import { AppBar, LoadingIndicator, TitlePortal } from 'react-admin';
import { SessionMark } from '../accounts/sign-in/SessionMark';
import { PaletteButton } from '../palette/PaletteButton';
import { NoticesBell } from '../team/notices/NoticesBell';
import { LanguageButton } from './LanguageButton';
import { OfflineMark } from './OfflineMark';
import { OwnMenu } from './OwnMenu';

/** react-admin wraps the title in a block, which would be cut without an ellipsis. A heading without words, while a screen comes, is none. */
const TITLE = { '& .RaConfigurable-root': { display: 'inline' }, '&:empty': { display: 'none' } };

/** The bar: its title is the page's first heading, so that it stays while one scrolls. */
export function AppHeader() {
  return (
    <AppBar alwaysOn color="default" toolbar={<OwnTools />} userMenu={<OwnMenu />}>
      <TitlePortal component="h1" sx={TITLE} />
    </AppBar>
  );
}

function OwnTools() {
  return (
    <>
      <OfflineMark />
      <SessionMark />
      <PaletteButton />
      <NoticesBell />
      <LanguageButton />
      <LoadingIndicator />
    </>
  );
}
