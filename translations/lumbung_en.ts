<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>Chart with %n bars.</source>
        <translation>
            <numerusform>Chart with %n bar.</numerusform>
            <numerusform>Chart with %n bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) would be imported.</source>
        <translation>
            <numerusform>%n row would be imported.</numerusform>
            <numerusform>%n rows would be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n row changed.</numerusform>
            <numerusform>%n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were already there.</source>
        <translation>
            <numerusform>%n row was already there.</numerusform>
            <numerusform>%n rows were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed in the lab and do not return.</source>
        <translation>
            <numerusform>%n row was removed in the lab and does not return.</numerusform>
            <numerusform>%n rows were removed in the lab and do not return.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where two people wrote something else: choose in the window.</source>
        <translation>
            <numerusform>%n place where two people wrote something else: choose in the window.</numerusform>
            <numerusform>%n places where two people wrote something else: choose in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>%n change was taken in.</numerusform>
            <numerusform>%n changes were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n idea(s)</source>
        <translation>
            <numerusform>%1: %n idea</numerusform>
            <numerusform>%1: %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n innovation(s)</source>
        <translation>
            <numerusform>%1: %n innovation</numerusform>
            <numerusform>%1: %n innovations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %n innovation(s)</source>
        <translation>
            <numerusform>Total: %n innovation</numerusform>
            <numerusform>Total: %n innovations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n innovation(s) reported</source>
        <translation>
            <numerusform>%n innovation reported</numerusform>
            <numerusform>%n innovations reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message numerus="yes">
        <source>%n record(s) of table %1 refer to one that is not there.</source>
        <translation>
            <numerusform>%n record of table %1 refers to one that is not there.</numerusform>
            <numerusform>%n records of table %1 refer to ones that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept in the lab were altered.</source>
        <translation>
            <numerusform>%n file kept in the lab was altered.</numerusform>
            <numerusform>%n files kept in the lab were altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept in the lab are missing.</source>
        <translation>
            <numerusform>%n file kept in the lab is missing.</numerusform>
            <numerusform>%n files kept in the lab are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message numerus="yes">
        <source>session(s) without date or venue</source>
        <translation>
            <numerusform>session without date or venue</numerusform>
            <numerusform>sessions without date or venue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned</source>
        <translation>
            <numerusform>%n session planned</numerusform>
            <numerusform>%n sessions planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s) not signed yet</source>
        <translation>
            <numerusform>unit not signed yet</numerusform>
            <numerusform>units not signed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) have signed</source>
        <translation>
            <numerusform>The %n unit has signed</numerusform>
            <numerusform>All %n units have signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s) nobody has come from</source>
        <translation>
            <numerusform>unit nobody has come from</numerusform>
            <numerusform>units nobody has come from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) are present</source>
        <translation>
            <numerusform>The %n unit is present</numerusform>
            <numerusform>All %n units are present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head(s) of units not filled in</source>
        <translation>
            <numerusform>head of a unit not filled in</numerusform>
            <numerusform>heads of units not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The heads of all %n unit(s) are known</source>
        <translation>
            <numerusform>The head of %n unit is known</numerusform>
            <numerusform>The heads of all %n units are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) registered</source>
        <translation>
            <numerusform>%n unit registered</numerusform>
            <numerusform>%n units registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ideas neither chosen nor postponed</source>
        <translation>
            <numerusform>idea neither chosen nor postponed</numerusform>
            <numerusform>ideas neither chosen nor postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen ideas have no steps yet</source>
        <translation>
            <numerusform>chosen idea has no steps yet</numerusform>
            <numerusform>chosen ideas have no steps yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans with changes requested</source>
        <translation>
            <numerusform>plan with changes requested</numerusform>
            <numerusform>plans with changes requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps without dates</source>
        <translation>
            <numerusform>step without dates</numerusform>
            <numerusform>steps without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps without a person in charge</source>
        <translation>
            <numerusform>step without a person in charge</numerusform>
            <numerusform>steps without a person in charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans wait for a decision</source>
        <translation>
            <numerusform>plan waits for a decision</numerusform>
            <numerusform>plans wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s) without an idea</source>
        <translation>
            <numerusform>unit without an idea</numerusform>
            <numerusform>units without an idea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a problem</source>
        <translation>
            <numerusform>idea without a problem</numerusform>
            <numerusform>ideas without a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a name</source>
        <translation>
            <numerusform>idea without a name</numerusform>
            <numerusform>ideas without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a kind</source>
        <translation>
            <numerusform>idea without a kind</numerusform>
            <numerusform>ideas without a kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idea(s) without a proposer</source>
        <translation>
            <numerusform>idea without a proposer</numerusform>
            <numerusform>ideas without a proposer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps overdue</source>
        <translation>
            <numerusform>step overdue</numerusform>
            <numerusform>steps overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>innovations not reported</source>
        <translation>
            <numerusform>innovation not reported</numerusform>
            <numerusform>innovations not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished steps without evidence</source>
        <translation>
            <numerusform>finished step without evidence</numerusform>
            <numerusform>finished steps without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contracts not signed</source>
        <translation>
            <numerusform>contract not signed</numerusform>
            <numerusform>contracts not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>approved plans not launched</source>
        <translation>
            <numerusform>approved plan not launched</numerusform>
            <numerusform>approved plans not launched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running innovations without a complete profile</source>
        <translation>
            <numerusform>running innovation without a complete profile</numerusform>
            <numerusform>running innovations without a complete profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a picture</source>
        <translation>
            <numerusform>without a picture</numerusform>
            <numerusform>without a picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not released to the public</source>
        <translation>
            <numerusform>not released to the public</numerusform>
            <numerusform>not released to the public</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>designs under 300 words</source>
        <translation>
            <numerusform>design under 300 words</numerusform>
            <numerusform>designs under 300 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ready but not displayed</source>
        <translation>
            <numerusform>ready but not displayed</numerusform>
            <numerusform>ready but not displayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session(s) without date</source>
        <translation>
            <numerusform>session without date</numerusform>
            <numerusform>sessions without date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) dated</source>
        <translation>
            <numerusform>%n session dated</numerusform>
            <numerusform>%n sessions dated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatory(s) without name</source>
        <translation>
            <numerusform>signatory without name</numerusform>
            <numerusform>signatories without name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the lab team</source>
        <translation>
            <numerusform>%n person in the lab team</numerusform>
            <numerusform>%n people in the lab team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of lists</source>
        <translation>
            <numerusform>%n choice of a list</numerusform>
            <numerusform>%n choices of lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatory(ies)</source>
        <translation>
            <numerusform>%n signatory</numerusform>
            <numerusform>%n signatories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n action plan</numerusform>
            <numerusform>%n action plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on steps</source>
        <translation>
            <numerusform>%n report on steps</numerusform>
            <numerusform>%n reports on steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n evidence</numerusform>
            <numerusform>%n evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lab(s)</source>
        <translation>
            <numerusform>%n lab</numerusform>
            <numerusform>%n labs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>Import the %n good row</numerusform>
            <numerusform>Import the %n good rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) change what is there</source>
        <translation>
            <numerusform>%n row changes what is there</numerusform>
            <numerusform>%n rows change what is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already and stay as they are</source>
        <translation>
            <numerusform>%n row is there already and stays as it is</numerusform>
            <numerusform>%n rows are there already and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed in the lab and do not return</source>
        <translation>
            <numerusform>%n row was removed in the lab and does not return</numerusform>
            <numerusform>%n rows were removed in the lab and do not return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they stand first with line and reason</source>
        <translation>
            <numerusform>%n row cannot be taken; it stands first with line and reason</numerusform>
            <numerusform>%n rows cannot be taken; they stand first with line and reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) imported.</source>
        <translation>
            <numerusform>%n idea imported.</numerusform>
            <numerusform>%n ideas imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) imported.</source>
        <translation>
            <numerusform>%n step imported.</numerusform>
            <numerusform>%n steps imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) imported.</source>
        <translation>
            <numerusform>%n unit imported.</numerusform>
            <numerusform>%n units imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n row changed.</numerusform>
            <numerusform>%n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%n row was there already.</numerusform>
            <numerusform>%n rows were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>Register the %n good row(s)</source>
        <translation>
            <numerusform>Register the %n good row</numerusform>
            <numerusform>Register the %n good rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n unit(s)</source>
        <translation>
            <numerusform>Register %n unit</numerusform>
            <numerusform>Register %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new unit(s)</source>
        <translation>
            <numerusform>%n new unit</numerusform>
            <numerusform>%n new units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) there already and stay(s) as it is</source>
        <translation>
            <numerusform>%n is there already and stays as it is</numerusform>
            <numerusform>%n are there already and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read:</source>
        <translation>
            <numerusform>%n row cannot be read:</numerusform>
            <numerusform>%n rows cannot be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message numerus="yes">
        <source>steps</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>step</numerusform>
            <numerusform>steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliverModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliverPage</name>
    <message numerus="yes">
        <source>%n innovation(s) launched.</source>
        <translation>
            <numerusform>%n innovation launched.</numerusform>
            <numerusform>%n innovations launched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept as evidence.</source>
        <translation>
            <numerusform>%n file kept as evidence.</numerusform>
            <numerusform>%n files kept as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence, %1</source>
        <translation>
            <numerusform>%n piece of evidence, %1</numerusform>
            <numerusform>%n pieces of evidence, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DesignPage</name>
    <message numerus="yes">
        <source>%n ideas chosen</source>
        <translation>
            <numerusform>%n idea chosen</numerusform>
            <numerusform>%n ideas chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were added from “%1”.</source>
        <translation>
            <numerusform>%n step was added from “%1”.</numerusform>
            <numerusform>%n steps were added from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosePage</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DisplayPage</name>
    <message numerus="yes">
        <source>Displayed, but %n profiles are not released to the public yet. Tick &quot;May be shown to the public&quot; when somebody has allowed it.</source>
        <translation>
            <numerusform>Displayed, but %n profile is not released to the public yet. Tick &quot;May be shown to the public&quot; when somebody has allowed it.</numerusform>
            <numerusform>Displayed, but %n profiles are not released to the public yet. Tick &quot;May be shown to the public&quot; when somebody has allowed it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture is only %n pixels wide and may look coarse on paper. It is kept; replace it when you have a larger one.</source>
        <translation>
            <numerusform>The picture is only %n pixel wide and may look coarse on paper. It is kept; replace it when you have a larger one.</numerusform>
            <numerusform>The picture is only %n pixels wide and may look coarse on paper. It is kept; replace it when you have a larger one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrumUpPage</name>
    <message numerus="yes">
        <source>%n unit(s) removed.</source>
        <translation>
            <numerusform>%n unit removed.</numerusform>
            <numerusform>%n units removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) registered.</source>
        <translation>
            <numerusform>%n unit registered.</numerusform>
            <numerusform>%n units registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) there already and is (are) unchanged.</source>
        <translation>
            <numerusform>%n was there already and is unchanged.</numerusform>
            <numerusform>%n were there already and are unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not pasted: they do not fit their column or lie below the last unit.</source>
        <translation>
            <numerusform>%n cell was not pasted: it does not fit its column or lies below the last unit.</numerusform>
            <numerusform>%n cells were not pasted: they do not fit their column or lie below the last unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter: %n active, clear</source>
        <translation>
            <numerusform>Filter: %n active, clear</numerusform>
            <numerusform>Filter: %n active, clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeadForm</name>
    <message numerus="yes">
        <source>%n of 18 digits</source>
        <translation>
            <numerusform>%n of 18 digits</numerusform>
            <numerusform>%n of 18 digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListsSection</name>
    <message numerus="yes">
        <source>%n choice(s) hidden</source>
        <translation>
            <numerusform>%n choice hidden</numerusform>
            <numerusform>%n choices hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n value(s) were written apart by two people.</source>
        <translation>
            <numerusform>%n value was written apart by two people.</numerusform>
            <numerusform>%n values were written apart by two people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n value(s) were written apart by two people. The newer one shows; you can choose after merging.</source>
        <translation>
            <numerusform>%n value was written apart by two people. The newer one shows; you can choose after merging.</numerusform>
            <numerusform>%n values were written apart by two people. The newer one shows; you can choose after merging.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MissingStrip</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonevStepsModel</name>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message numerus="yes">
        <source>Only %n pixels wide: it may look coarse on paper.</source>
        <translation>
            <numerusform>Only %n pixel wide: it may look coarse on paper.</numerusform>
            <numerusform>Only %n pixels wide: it may look coarse on paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionsSection</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepsPane</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were pasted.</source>
        <translation>
            <numerusform>%n step was pasted.</numerusform>
            <numerusform>%n steps were pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read. They are marked and keep their text.</source>
        <translation>
            <numerusform>%n cell could not be read. It is marked and keeps its text.</numerusform>
            <numerusform>%n cells could not be read. They are marked and keep their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were removed.</source>
        <translation>
            <numerusform>%n step was removed.</numerusform>
            <numerusform>%n steps were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeamSection</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnitFinder</name>
    <message numerus="yes">
        <source>%n plans wait</source>
        <translation>
            <numerusform>%n plan waits</numerusform>
            <numerusform>%n plans wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnitsPane</name>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quota of %n idea(s)</source>
        <translation>
            <numerusform>quota of %n idea</numerusform>
            <numerusform>quota of %n ideas</numerusform>
        </translation>
    </message>
</context>
</TS>
