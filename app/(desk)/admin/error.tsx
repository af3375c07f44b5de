'use client'

import { DeskError } from '#components/desk/DeskError.client'

export default DeskError
