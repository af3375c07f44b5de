import { Devices } from '#components/desk/Devices'
import { OwnPassword } from '#components/desk/OwnPassword'
import { OwnSecondFactor } from '#components/desk/OwnSecondFactor'
import { Profile } from '#components/desk/Profile'
import { Screen } from '#components/desk/Screen'
import { SignOut } from '#components/desk/SignOut.client'
import { readSecondFactor } from '#newsroom/accounts/second-factor'
import { ownSessions } from '#newsroom/accounts/sessions'
import { signedIn } from '#server/desk'
import { leave } from '../actions.ts'
import * as actions from './actions.ts'

export async function generateMetadata() {
  return { title: (await signedIn('/admin/tai-khoan')).messages.account.title }
}

export default async function AccountPage() {
  const { db, session, person, messages, language } = await signedIn('/admin/tai-khoan')
  return (
    <Screen
      title={messages.account.title}
      actions={<SignOut action={leave} className="btn sign-out" />}
    >
      <div className="narrow">
        <Profile
          words={messages}
          name={person.name}
          email={session.email}
          language={language}
          singleKeys={session.singleKeys}
          save={actions.saveProfile}
        />
        <OwnPassword words={messages} email={session.email} save={actions.savePassword} />
        <OwnSecondFactor
          words={messages}
          {...readSecondFactor(person, db)}
          begin={actions.beginPhone}
          confirm={actions.confirmPhone}
          unpair={actions.unpairPhone}
        />
        <Devices
          words={messages}
          now={Date.now()}
          devices={ownSessions(db, session)}
          end={actions.endDevice}
          endOthers={actions.endOtherDevices}
        />
      </div>
    </Screen>
  )
}
