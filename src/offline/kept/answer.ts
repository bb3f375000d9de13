/** What the service worker can ask: the copy that is kept, and the network. */
export interface Sources {
  /** The kept file at a path of the host; nothing when the copy lacks it, or when there is no copy. */
  kept: (path: string) => Promise<Response | undefined>;
  network: () => Promise<Response>;
}

async function answerPage(url: URL, base: string, { kept, network }: Sources): Promise<Response> {
  const found = await kept(url.pathname);
  if (found) return found;
  if (!url.pathname.endsWith('/') && (await kept(`${url.pathname}/`))) {
    return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
  }
  try {
    return await network();
  } catch (error) {
    const instead = await kept(`${base}offline/`);
    if (!instead) throw error;
    return new Response(instead.body, { status: 503, headers: instead.headers });
  }
}

async function answerFile(url: URL, page: string, { kept, network }: Sources): Promise<Response> {
  const found = await kept(url.pathname);
  if (!found) return network();
  return (await kept(page)) ? found : network().catch(() => found);
}

/**
 * Answers a request. A kept page is read from the copy, with all its files: they are of one version. A page that is not kept
 * comes from the network, and so do its files; when there is no network, the page that says so stands in its place.
 * @param url the address asked for; what follows its « ? » is the page's own affair
 * @param page the path of the page that asks for a file; nothing when a page itself is asked for
 * @param base the folder the site is served from
 * @throws what the network threw, for a file that is nowhere
 */
export const answer = (url: URL, page: string | undefined, base: string, sources: Sources): Promise<Response> =>
  page === undefined ? answerPage(url, base, sources) : answerFile(url, page, sources);
