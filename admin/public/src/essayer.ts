import { browserStore } from './page/store';
import { localeFor } from './try-out/answers/language';
import { Visit } from './try-out/answers/visit';
import { start } from './try-out/start';

const stores = { lasting: browserStore(() => localStorage), passing: browserStore(() => sessionStorage) };

start(new Visit(stores, localeFor(navigator.languages)));
