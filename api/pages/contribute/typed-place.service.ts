import type { Viewer } from '../../accounts/permissions';
import type { ReferenceIndexService, ReferenceService } from '../../reference';
import type { Fields } from '../answers.types';
import { first } from '../form-body.rules';
import { searched, typedPlace } from './typed-place.rules';
import type { TypedPlace } from './typed-place.rules';

/** So many candidates can be read through. */
const MOST = 12;

/** Finds the place that somebody typed, where no script could offer a list while they did. */
export class TypedPlaceService {
  constructor(
    private readonly search: ReferenceService,
    private readonly index: ReferenceIndexService,
  ) {}

  async find(viewer: Viewer, fields: Fields): Promise<TypedPlace> {
    const typed = first(fields, 'place');
    if (typed.trim() === '') return { kind: 'NONE' };
    const [tree] = await this.index.read();
    const found = await this.search.places(viewer, searched(typed), MOST);
    const candidates = found.map(({ code, label }) => {
      const [, holder] = tree.chain(code);
      const inside = holder === undefined ? undefined : tree.label(holder);
      return { code, label, name: inside === undefined ? label : `${label} (${inside})` };
    });
    // A choice among the candidates of another name means nothing for this one.
    return typedPlace(typed, candidates, first(fields, 'placeAsked') === typed ? first(fields, 'placeCode') : '');
  }
}
