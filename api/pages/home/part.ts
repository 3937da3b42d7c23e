import type { FastifyInstance } from 'fastify';
import type { BuiltPagesService } from '../built-pages.service';
import type { Spoken } from '../catalogue/addresses.rules';
import { SpokenAnswersService } from '../spoken-answers.service';

/** What this is, and the ways in. */
export function addHome(http: FastifyInstance, pages: BuiltPagesService, hasExplorer: boolean): void {
  const home = new SpokenAnswersService((spoken) => homePage(pages, spoken, hasExplorer), {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  http.get('/', async (request, reply) => home.send(request, reply));
}

function homePage(pages: BuiltPagesService, spoken: Spoken, hasExplorer: boolean): string {
  const page = pages.open('accueil', spoken);
  // Where there is no explorer, a link to it would lead to an error.
  if (!hasExplorer) page.remove('explorer');
  return page.html();
}
