/** What the service worker can ask: the copy that is kept, and the network. */
export interface Sources {
  /** The kept file at a path of the host; nothing when the copy lacks it, or when there is no copy. */
  kept: (path: string) => Promise<Response | undefined>;
  network: () => Promise<Response>;
}

/**
 * Answers a request: the copy first, so that a page, its styles and its search are of one version; then the network; failing
 * both, for a page, the page that says so.
 * @param url the address asked for; what follows its « ? » is the page's own affair
 * @param isPage is a page asked for, rather than a file of a page?
 * @param base the folder the site is served from
 * @throws what the network threw, for a file that is nowhere
 */
export async function answer(url: URL, isPage: boolean, base: string, { kept, network }: Sources): Promise<Response> {
  const found = await kept(url.pathname);
  if (found) return found;
  if (isPage && !url.pathname.endsWith('/') && (await kept(`${url.pathname}/`))) {
    return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
  }
  try {
    return await network();
  } catch (error) {
    const instead = isPage ? await kept(`${base}offline/`) : undefined;
    if (!instead) throw error;
    return new Response(instead.body, { status: 503, headers: instead.headers });
  }
}
