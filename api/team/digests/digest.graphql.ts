import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import type { Language } from '../../platform/language';
import type { DigestFrequency } from './digest.types';

export const DigestFrequencyEnum = enumOf<DigestFrequency>(
  'DigestFrequency',
  'How often a member of the team is mailed the notices that they have not read.',
  {
    NONE: 'Never.',
    WORKING_DAYS: 'Soon after eight in the morning, French time, of each working day on which there are new ones.',
    WEEKLY:
      'Soon after eight in the morning, French time, of the first working day of each week in which there are new ones.',
  },
);

@ObjectType({ description: 'What the viewer chose of mails with the notices that they have not read.' })
export class NoticeDigest {
  @Field(() => DigestFrequencyEnum, { description: 'How often they come. NONE until the viewer chooses.' })
  frequency: DigestFrequency;

  @Field(() => String, {
    description: 'The language of the mails, "fr" or "en": that of the request by which they were chosen.',
  })
  language: Language;
}

@InputType({ description: 'What to choose of mails with unread notices.' })
export class ChooseNoticeDigestInput {
  @Field(() => DigestFrequencyEnum, { description: 'How often they are to come.' })
  frequency: DigestFrequency;
}

@ObjectType({ description: 'What `chooseNoticeDigest` gives.' })
export class ChooseNoticeDigestPayload {
  @Field(() => NoticeDigest, { nullable: true, description: 'What holds now. Null when refused.' })
  digest?: NoticeDigest;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
