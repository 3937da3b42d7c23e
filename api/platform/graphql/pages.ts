import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { badInput } from './errors';

/** The page of a back-office list; the list gives its total. */
@InputType({ description: 'Which page of a back-office list to give.' })
export class PageInput {
  @Field(() => Int, { defaultValue: 1, description: 'The number of the page, from 1.' })
  number: number = 1;

  @Field(() => Int, { defaultValue: 25, description: 'Items on a page: 1 to 100.' })
  size: number = 25;
}

/** The arguments that every back-office list takes. */
@ArgsType()
export abstract class ListArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A field and a direction: "title:asc" or "title:desc". The list says which fields it can be sorted by; another one is BAD_USER_INPUT.',
  })
  sort?: string | null;

  @Field(() => PageInput, { nullable: true, description: 'Left out: the first page of 25.' })
  page?: PageInput | null;
}

export interface Slice {
  skip: number;
  take: number;
}

export function sliceOf(page: PageInput | null | undefined): Slice {
  const { number, size } = page ?? new PageInput();
  if (number < 1) throw badInput('page.number starts at 1.');
  if (size < 1 || size > 100) throw badInput('page.size lies between 1 and 100.');
  return { skip: (number - 1) * size, take: size };
}

/** Reads a sort such as "field:asc", and checks it against the columns that may be sorted by. */
export function orderOf(
  sort: string | null | undefined,
  columns: Readonly<Record<string, string>>,
  fallback: string,
): [string, 'ASC' | 'DESC'] {
  const [field = '', direction = ''] = (sort ?? fallback).split(':');
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (column === undefined || !['asc', 'desc'].includes(direction)) {
    throw badInput(`sort is one of ${Object.keys(columns).join(', ')}, followed by :asc or :desc.`);
  }
  return [column, direction === 'asc' ? 'ASC' : 'DESC'];
}

/** Makes the class of a list type: `class BookPage extends PageOf(Book) {}`. */
export function PageOf<Item extends object>(item: new () => Item): new () => { items: Item[]; total: number } {
  @ObjectType()
  class Page {
    @Field(() => [item], { description: 'The items of this page.' })
    items: Item[];

    @Field(() => Int, { description: 'How many items there are on all pages together.' })
    total: number;
  }
  return Page;
}
