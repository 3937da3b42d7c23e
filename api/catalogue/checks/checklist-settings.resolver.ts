import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { ChecklistSetting, ChecklistSettingPayload, SaveChecklistSettingInput } from './checklist-settings.graphql';
import { settingIn } from './checklist-settings.service';
import type { ChecklistSettingsService } from './checklist-settings.service';

@Resolver()
export class ChecklistSettingsResolver {
  constructor(private readonly settings: ChecklistSettingsService) {}

  @Query(() => [ChecklistSetting], {
    nullable: true,
    description: 'The checks that recommendations go through before they are published, in their order. For staff.',
  })
  async checklistSettings(@Ctx() { viewer, language }: RequestContext): Promise<ChecklistSetting[]> {
    return (await this.settings.list(viewer)).map((setting) => settingIn(language, setting));
  }

  @Mutation(() => ChecklistSettingPayload, {
    description: 'Changes what a check of the checklist does when it fails. For administrators.',
  })
  async saveChecklistSetting(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SaveChecklistSettingInput, { description: 'The check and its level.' })
    input: SaveChecklistSettingInput,
  ): Promise<ChecklistSettingPayload> {
    return payload(language, async () => ({
      checklistSetting: settingIn(language, await this.settings.save(viewer, input)),
    }));
  }
}
