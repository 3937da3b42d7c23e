import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import type { RecommendationKind } from '../content/content.rules';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import type { CheckLevel } from './checklist/check.types';

export const CheckLevelEnum = enumOf<CheckLevel>('CheckLevel', 'What a check of the checklist does when it fails.', {
  BLOCKING: 'Nothing goes to review or to the public before it passes.',
  WARNING: 'It is told, and stands in nobody’s way.',
  OFF: 'It is not looked at.',
});

@ObjectType({ description: 'A check of the checklist, and what it does when it fails.' })
export class ChecklistSetting {
  @Field(() => String, { description: 'Stable: the `key` of the ChecklistItem.' })
  key: string;

  @Field(() => String, { description: 'What a recommendation should have, in the language of the request.' })
  label: string;

  @Field(() => RecommendationKindEnum, {
    nullable: true,
    description: 'What alone it is looked at for. Null: strategies and actions.',
  })
  onlyFor: RecommendationKind | null;

  @Field(() => CheckLevelEnum, { description: 'What it does now.' })
  level: CheckLevel;

  @Field(() => CheckLevelEnum, { description: 'What it does where nobody chose anything else.' })
  defaultLevel: CheckLevel;

  @Field(() => Int, {
    description: 'It grows by one with each change, from 0: give it back as `expectedVersion`.',
  })
  version: number;
}

@InputType({ description: 'What a check of the checklist is to do when it fails.' })
export class SaveChecklistSettingInput {
  @Field(() => String, { description: 'The key of the check.' })
  key: string;

  @Field(() => Int, { description: 'The version that was read. Another one is CONFLICT.' })
  expectedVersion: number;

  @Field(() => CheckLevelEnum, { description: 'From now on, also for drafts that are in review already.' })
  level: CheckLevel;
}

@ObjectType({ description: 'What `saveChecklistSetting` gives.' })
export class ChecklistSettingPayload {
  @Field(() => ChecklistSetting, { nullable: true, description: 'The check as it is now. Null when refused.' })
  checklistSetting?: ChecklistSetting;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
