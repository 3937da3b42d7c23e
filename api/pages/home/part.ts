import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '../../platform/language';
import type { BuiltPagesService } from '../built-pages.service';
import { FixedAnswerService } from '../fixed-answer.service';
import { visitorLanguage } from './visitor-language.rules';

/** What this is, and the ways in. */
export function addHome(http: FastifyInstance, pages: BuiltPagesService, hasExplorer: boolean): void {
  const homes: Record<Language, FixedAnswerService> = {
    fr: homePage(pages, 'fr', hasExplorer),
    en: homePage(pages, 'en', hasExplorer),
  };
  http.get('/', async (request: FastifyRequest<{ Querystring: { lang?: unknown } }>, reply) =>
    homes[visitorLanguage(request.query.lang, request.headers['accept-language'])].send(request, reply),
  );
}

function homePage(pages: BuiltPagesService, language: Language, hasExplorer: boolean): FixedAnswerService {
  const page = pages.open(language === 'fr' ? 'accueil' : 'home');
  // Where there is no explorer, a link to it would lead to an error.
  if (!hasExplorer) page.remove('explorer');
  return new FixedAnswerService(page.html(), {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-cache',
    vary: 'accept-language',
  });
}
