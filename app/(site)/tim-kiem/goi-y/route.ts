import { readSuggestions } from '#server/reads-search'

/** What the search field offers while somebody types: `[{ kind, text, path }]`. */
export function GET(request: Request) {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(readSuggestions(typed), {
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  })
}
