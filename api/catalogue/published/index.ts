export { published } from './published.rules';
