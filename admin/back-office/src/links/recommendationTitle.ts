interface Titled {
  slug: string;
  draft: Written | null;
  published: Written | null;
  archived: Written | null;
}

interface Written {
  content: { title: string };
}

/** The title that an editor knows a recommendation by: that of the draft, else of what is online, else of what was. */
export const titleOf = ({ draft, published, archived, slug }: Titled): string =>
  draft?.content.title || published?.content.title || archived?.content.title || slug;
