<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ClipboardNote</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n second(s)&lt;/b&gt; left</source>
        <translation>
            <numerusform>&lt;b&gt;%n second&lt;/b&gt; left</numerusform>
            <numerusform>&lt;b&gt;%n seconds&lt;/b&gt; left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>%1 (%n checks)</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n check)</numerusform>
            <numerusform>%1 (%n checks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n checks)</source>
        <extracomment>%1 and %2: days, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 to %2 (%n check)</numerusform>
            <numerusform>%1 to %2 (%n checks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message numerus="yes">
        <source>%n of 10 ticked</source>
        <translation>
            <numerusform>%n of 10 ticked</numerusform>
            <numerusform>%n of 10 ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s) not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</source>
        <translation>
            <numerusform>&lt;b&gt;%n row not ticked yet:&lt;/b&gt; %1. If it is set to “Read” in Stripe, press “Next” again.</numerusform>
            <numerusform>&lt;b&gt;%n rows not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryNote</name>
    <message numerus="yes">
        <source>The keychain has %n key(s) of this program that the list has lost.</source>
        <translation>
            <numerusform>The keychain has %n key of this program that the list has lost.</numerusform>
            <numerusform>The keychain has %n keys of this program that the list has lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n key(s) came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</source>
        <translation>
            <numerusform>&lt;b&gt;%n key came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</numerusform>
            <numerusform>&lt;b&gt;%n keys came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message numerus="yes">
        <source>Stripe keys for Combidesk: report of %n keys</source>
        <translation>
            <numerusform>Stripe keys for Combidesk: report of %n key</numerusform>
            <numerusform>Stripe keys for Combidesk: report of %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateKeyPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedKeyStatus</name>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedKeysToolbar</name>
    <message numerus="yes">
        <source>Needs attention (%n)</source>
        <extracomment>%n: how many of the saved keys</extracomment>
        <translation>
            <numerusform>Needs attention (%n)</numerusform>
            <numerusform>Needs attention (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedKeysWords</name>
    <message numerus="yes">
        <source>&lt;b&gt;Stopped.&lt;/b&gt; %1 of %2 keys are checked, %n are not.</source>
        <extracomment>%1 of %2 keys are checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Stopped.&lt;/b&gt; %1 of %2 keys are checked, %n is not.</numerusform>
            <numerusform>&lt;b&gt;Stopped.&lt;/b&gt; %1 of %2 keys are checked, %n are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of %2 keys were checked, %n could not be.&lt;/b&gt;</source>
        <extracomment>%1 of %2 keys were checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 of %2 keys were checked, %n could not be.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 of %2 keys were checked, %n could not be.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;All %n keys are checked.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n key is checked.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;All %n keys are checked.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing something</source>
        <translation>
            <numerusform>%n missing something</numerusform>
            <numerusform>%n missing something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n to be looked at this month.</source>
        <extracomment>%1: &quot;48 keys: 48 ready&quot;; %n: how many of them</extracomment>
        <translation>
            <numerusform>%1; %n to be looked at this month.</numerusform>
            <numerusform>%1; %n to be looked at this month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked, %n left</source>
        <extracomment>%1 of %2 keys</extracomment>
        <translation>
            <numerusform>%1 of %2 checked, %n left</numerusform>
            <numerusform>%1 of %2 checked, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was found about %n keys could not be written to the list. See if the disk is full.</source>
        <translation>
            <numerusform>What was found about %n key could not be written to the list. See if the disk is full.</numerusform>
            <numerusform>What was found about %n keys could not be written to the list. See if the disk is full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being replaced</source>
        <translation>
            <numerusform>%n being replaced</numerusform>
            <numerusform>%n being replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was found. %n of eight other things could not be checked.</source>
        <translation>
            <numerusform>Nothing more was found. %n of eight other things could not be checked.</numerusform>
            <numerusform>Nothing more was found. %n of eight other things could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can no longer be read.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Since %1: %2 can no longer be read.</numerusform>
            <numerusform>Since %1: %2 can no longer be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can be read again.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Since %1: %2 can be read again.</numerusform>
            <numerusform>Since %1: %2 can be read again.</numerusform>
        </translation>
    </message>
</context>
</TS>
