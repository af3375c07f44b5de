/** The page script: enhancements only. Every page reads without it. */
import '../article/count-reading.ts'
import '../article/reading-tools.element.ts'
import '../article/report-error.element.ts'
import './ages.ts'
import './saved-stories.element.ts'
import './section-bar.ts'
import './site-today.element.ts'
import './theme-switch.element.ts'
