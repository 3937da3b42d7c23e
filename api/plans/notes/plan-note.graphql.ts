import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { CalendarDate } from '../../platform/graphql/scalars';
import type { PlanNoteKey } from './plan-note.rules';

const PlanNoteKeyEnum = enumOf<PlanNoteKey>(
  'PlanNoteKey',
  'Why a plan holds fewer actions than the pace of the person promises.',
  {
    LITTLE_LEFT: 'Little is left that is new: what is left is there.',
    REST: 'There is nothing today, and something comes back within three days: it proposes a rest.',
    CHECK_IN: 'There is nothing today, nor soon: it proposes to look back, and to update the facts.',
  },
);

@ObjectType({ description: 'What a plan says where little is left for the person.' })
export class PlanNote {
  @Field(() => PlanNoteKeyEnum, { description: 'What it is about.' })
  key: PlanNoteKey;

  @Field(() => String, { description: "A sentence or two, in the language of the person's profile." })
  text: string;
}

@ObjectType({ description: 'How many plans of one day held fewer actions than promised, over all people.' })
export class PlanGapDay {
  @Field(() => CalendarDate, { description: 'The day, in the time zones of the people.' })
  date: string;

  @Field(() => String, { description: 'Plans with some actions, and fewer than promised: "< 10", or in whole tens.' })
  short: string;

  @Field(() => String, { description: 'Plans without any action: "< 10", or in whole tens.' })
  empty: string;
}
