export { ExperimentCreate } from './ExperimentCreate';
export { ExperimentList } from './ExperimentList';
export { ExperimentShow } from './ExperimentShow';
