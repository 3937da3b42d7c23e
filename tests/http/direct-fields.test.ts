import { graphql } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, InputType, Int, ObjectType, Query } from 'type-graphql';
import { Resolver, Root } from 'type-graphql';
import { buildApiSchema } from '../../api/platform/graphql/schema';

@InputType({ description: 'A range.' })
class RangeInput {
  @Field(() => Int, { description: 'From.' })
  from: number;
}

@ArgsType()
class WordArgs {
  @Field(() => String, { nullable: true, description: 'A word.' })
  word?: string | null;
}

@ObjectType({ description: 'What has a name.' })
class Named {
  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A tree.' })
class Tree extends Named {
  @Field(() => Int, { name: 'years', description: 'Its age.' })
  age: number;
}

interface Context {
  garden: string;
}

@Resolver(() => Tree)
class TreeResolver {
  private readonly greeting = 'Hello';

  @Query(() => Tree, { description: 'A tree.' })
  tree(): Tree {
    return { name: 'oak', age: 300 };
  }

  @FieldResolver(() => String, { description: 'What a method may be given beside arguments.' })
  told(@Info() { fieldName }: GraphQLResolveInfo, @Ctx() { garden }: Context, @Root() { name }: Tree): string {
    return [this.greeting, fieldName, garden, name].join(' ');
  }

  @FieldResolver(() => String, { description: 'Its name again and again.' })
  repeated(
    @Arg('times', () => Int, { defaultValue: 2, description: 'How often.' }) times: number,
    @Root() { name }: Tree,
  ): string {
    return name.repeat(times);
  }

  @FieldResolver(() => String, { description: 'Its arguments together.' })
  worded(@Root() { name }: Tree, @Args(() => WordArgs) { word }: WordArgs): string {
    return `${name} ${word === null ? 'null' : (word ?? 'nothing')}`;
  }

  @FieldResolver(() => Boolean, { description: 'Whether an input object is made into its class.' })
  ranged(@Arg('range', () => RangeInput, { description: 'A range.' }) range: RangeInput): boolean {
    return range instanceof RangeInput;
  }
}

describe('the fields of an object', () => {
  it('are given what their methods ask for, and are read where they have none', async () => {
    const schema = await buildApiSchema([TreeResolver]);
    const { data, errors } = await graphql({
      schema,
      source:
        '{ tree { name years told repeated once: repeated(times: 1) worded said: worded(word: "tall") none: worded(word: null) ranged(range: { from: 1 }) } }',
      contextValue: { garden: 'park', resolvers: new Map([[TreeResolver, new TreeResolver()]]) },
    });
    expect(errors).toBeUndefined();
    expect(data?.['tree']).toEqual({
      name: 'oak',
      years: 300,
      told: 'Hello told park oak',
      repeated: 'oakoak',
      once: 'oak',
      worded: 'oak nothing',
      said: 'oak tall',
      none: 'oak null',
      ranged: true,
    });
  });

  it('need no function where they are plain properties', async () => {
    const fields = (await buildApiSchema([TreeResolver])).getType('Tree');
    expect(fields).toMatchObject({ name: 'Tree' });
    const resolves = Object.values(
      (fields as unknown as { getFields(): Record<string, { name: string; resolve?: unknown }> }).getFields(),
    );
    expect(resolves.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual(['name']);
  });
});
