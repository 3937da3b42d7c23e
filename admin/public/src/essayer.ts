import { browserStore } from './page/store';
import { Visit } from './try-out/answers/visit';
import { start } from './try-out/start';

start(new Visit({ lasting: browserStore(() => localStorage), passing: browserStore(() => sessionStorage) }));
