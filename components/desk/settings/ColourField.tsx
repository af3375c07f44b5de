import type { Settings } from '#newsroom/settings'
import type { Messages } from '../messages/vi.ts'

type Props = { words: Messages['settings']['site']; colour: Settings['colour'] }

/** The colour that links, labels and buttons have. */
export function ColourField({ words, colour }: Props) {
  return (
    <fieldset className="field" aria-describedby="colour-hint">
      <legend className="field-label">{words.colour}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {Object.entries(words.colours).map(([value, name]) => (
          <label className="check" key={value}>
            <input type="radio" name="colour" value={value} defaultChecked={value === colour} />
            <span className="swatch" data-colour={value} />
            {name}
          </label>
        ))}
      </div>
      <p className="field-hint" id="colour-hint">
        {words.colourHint}
      </p>
    </fieldset>
  )
}
