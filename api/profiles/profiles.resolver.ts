import { Arg, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../accounts';
import { PERSONAL } from '../platform/graphql/answer-marks';
import { COST } from '../platform/graphql/costs';
import { payload } from '../platform/graphql/payload';
import { hasSensitiveAnswers } from './consents/consents.rules';
import type { PrivacyService } from './privacy.service';
import {
  CreateProfileInput,
  CreateProfilePayload,
  DeleteMyProfilePayload,
  ExportMyDataPayload,
  Profile,
  ProfilePayload,
  UpdateProfileInput,
} from './profiles.graphql';
import type { ProfilesLoaders } from './profiles.loaders';
import type { ProfilesService } from './profiles.service';

type Context = RequestContext<ProfilesLoaders>;

@Resolver(() => Profile)
export class ProfilesResolver {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly privacy: PrivacyService,
  ) {}

  @Extensions(PERSONAL)
  @Query(() => Profile, {
    nullable: true,
    description:
      'The job seeker whose bearer token came with the request; null without one. A token that opens nothing (any more) is UNAUTHENTICATED.',
  })
  async me(@Ctx() { viewer, loaders }: Context): Promise<Profile | null> {
    return this.profiles.self(viewer, loaders);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address that the person gave: at most 254 characters. Null without one.',
  })
  async email(@Ctx() { loaders }: Context, @Root() { id }: Profile): Promise<string | null> {
    return loaders.profileEmail.load(id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether `consentToSensitive: false` would take something back: a consent to sensitive facts that stands, or answers that go with it.',
  })
  async canForgetSensitive(@Ctx() { loaders }: Context, @Root() { id, facts }: Profile): Promise<boolean> {
    return hasSensitiveAnswers(facts) || loaders.sensitiveConsent.load(id);
  }

  @Mutation(() => CreateProfilePayload, {
    complexity: COST.ONCE,
    description: 'Makes a profile for a job seeker, and gives its secret. Open to everybody.',
  })
  async createProfile(
    @Ctx() { viewer, language }: Context,
    @Arg('input', () => CreateProfileInput, { description: 'What is known of the person.' }) input: CreateProfileInput,
  ): Promise<CreateProfilePayload> {
    return payload(language, async () => this.profiles.create(viewer, input));
  }

  @Mutation(() => ProfilePayload, {
    description: 'Changes the profile whose access token came with the request. For job seekers.',
  })
  async updateProfile(
    @Ctx() { viewer, language, loaders }: Context,
    @Arg('input', () => UpdateProfileInput, { description: 'What to change.' }) input: UpdateProfileInput,
  ): Promise<ProfilePayload> {
    return payload(language, async () => {
      const profile = await this.profiles.update(viewer, input);
      loaders.profile.clear(profile.id);
      loaders.profileEmail.clear(profile.id);
      loaders.sensitiveConsent.clear(profile.id);
      return { profile };
    });
  }

  @Mutation(() => ExportMyDataPayload, {
    complexity: COST.ONCE,
    description: 'Everything that is kept about the person, as JSON text. For job seekers.',
  })
  async exportMyData(@Ctx() { viewer, language }: Context): Promise<ExportMyDataPayload> {
    return payload(language, async () => ({ json: await this.privacy.export(viewer) }));
  }

  @Mutation(() => DeleteMyProfilePayload, {
    description: 'Erases everything that is kept about the person; the access token stops working. For job seekers.',
  })
  async deleteMyProfile(@Ctx() { viewer, language }: Context): Promise<DeleteMyProfilePayload> {
    return payload(language, async () => {
      await this.privacy.erase(viewer);
      return { deleted: true };
    });
  }
}
