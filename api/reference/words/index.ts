export { titleWords } from './job-words.rules';
export { jobKey, plain } from './normalise.rules';
