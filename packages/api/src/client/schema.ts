// Made from openapi/openapi.json by `npm run openapi`. Do not edit.

export interface paths {
    "/v1/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Determine a case: benefit, available amount, recoverable amount, order, time to pay and default term
         * @description For each defendant on each footing asked for, every stage in the order of the Act, with its reasons; what the footings differ in, in pounds; and one receipt that replays to the same bytes.
         */
        post: operations["determine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the determination of a receipt again, and prove it or name the first difference */
        post: operations["replayReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that can be asked alone */
        get: operations["listCalculations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/schedule-2-listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an offence, committed on these days, is a criminal lifestyle offence
         * @description POCA 2002, Sch 2
         */
        post: operations["schedule2Listing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/criminal-lifestyle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the defendant has a criminal lifestyle, and each test that is met or not
         * @description POCA 2002, s 75, Sch 2
         */
        post: operations["criminalLifestyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/relevant-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day after which transfers and expenditure are caught by the assumptions
         * @description POCA 2002, s 10(8), (9)
         */
        post: operations["relevantDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/assumption-required": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an assumption is required of a transfer, a holding or expenditure, by its dates
         * @description POCA 2002, s 10(2) to (4)
         */
        post: operations["assumptionRequired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/value-of-property-obtained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The value of property obtained: adjusted for changes in the value of money, or as held now, if greater
         * @description POCA 2002, s 80
         */
        post: operations["valueOfPropertyObtained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/mortgage-advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Benefit from a mortgage obtained by fraud: the loan’s share of the increase in value
         * @description R v Waya [2012] UKSC 51
         */
        post: operations["mortgageAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/joint-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A sum obtained jointly: the whole to each, recovered once, and what can still be enforced
         * @description R v Ahmad [2014] UKSC 36
         */
        post: operations["jointPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/earlier-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What earlier confiscation orders add to benefit from general criminal conduct, and take off it
         * @description POCA 2002, s 8(3) to (8)
         */
        post: operations["earlierOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/tainted-gift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a gift is tainted, the part of the property that was given, and its value
         * @description POCA 2002, ss 77, 78, 81
         */
        post: operations["taintedGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/available-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Free property less obligations that have priority, plus all tainted gifts
         * @description POCA 2002, s 9
         */
        post: operations["availableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/recoverable-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a confiscation order requires to be paid, before it is limited to what is proportionate
         * @description POCA 2002, ss 6(6), (6A), 7
         */
        post: operations["recoverableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/offences-within-part-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which offences Part 2 reaches: those committed on or after 24 March 2003
         * @description SI 2003/333, arts 1(3), 3(1)
         */
        post: operations["offencesWithinPart2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/proceed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the Crown Court must proceed with a view to a confiscation order
         * @description POCA 2002, s 6(1) to (4), (8)
         */
        post: operations["proceed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/proportionate-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The amount ordered: the recoverable amount, so far as that is not disproportionate
         * @description POCA 2002, s 6(5)
         */
        post: operations["proportionateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/pay-by-false-declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that may be taken of pay obtained by a false declaration
         * @description R v Andrewes [2022] UKSC 24
         */
        post: operations["payByFalseDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/time-to-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When the amount ordered is due, and whether the time allowed is lawful
         * @description POCA 2002, s 11
         */
        post: operations["timeToPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that the term in default of payment may be
         * @description POCA 2002, s 35
         */
        post: operations["defaultTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/compliance-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a compliance order is open: where it is, the question is for the court
         * @description POCA 2002, s 13A
         */
        post: operations["complianceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/other-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which other orders wait for the confiscation order and take it into account
         * @description POCA 2002, s 13(1) to (4)
         */
        post: operations["otherOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/priority-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How much of the priority orders must be directed to be paid out of what confiscation recovers
         * @description POCA 2002, s 13(3A), (5), (6)
         */
        post: operations["priorityOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reparation-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For which offences a slavery and trafficking reparation order is open, and their cap
         * @description Modern Slavery Act 2015, ss 8, 9(4), 10(1)
         */
        post: operations["reparationOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Interest on an amount that was not paid when required
         * @description POCA 2002, s 12
         */
        post: operations["interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/application-of-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a sum received is applied to: costs, victims, and the rest as a fine
         * @description POCA 2002, ss 13(6), 54, 55
         */
        post: operations["applicationOfReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term-after-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What remains of a default term after part payment, in days
         * @description MCA 1980, s 79
         */
        post: operations["defaultTermAfterPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/release-from-default-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Days of a default term to be served before release
         * @description CJA 2003, s 258; Serious Crime Act 2015, s 86(2)
         */
        post: operations["releaseFromDefaultTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term-after-variation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What happens to the default term when the amount is varied, or interest is added
         * @description POCA 2002, s 39
         */
        post: operations["defaultTermAfterVariation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reconsider-no-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a case without an order can be opened again, and up to what amount
         * @description POCA 2002, ss 19, 20
         */
        post: operations["reconsiderNoOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reconsider-benefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the benefit, and what can be recovered, now exceed the order, in the money of today
         * @description POCA 2002, s 21
         */
        post: operations["reconsiderBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reconsider-available-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the available amount now exceeds the one found, in the money of today, and what more is to be paid
         * @description POCA 2002, s 22
         */
        post: operations["reconsiderAvailableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/inadequacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the available amount is too low for what remains to be paid, and the smaller total
         * @description POCA 2002, s 23
         */
        post: operations["inadequacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-inadequate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order with less than £1,000 left may be discharged for a reason of currency
         * @description POCA 2002, s 24
         */
        post: operations["dischargeInadequate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-small-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order with £50 or less left may be discharged
         * @description POCA 2002, s 25
         */
        post: operations["dischargeSmallBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-on-death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order may be discharged because the defendant has died
         * @description POCA 2002, s 25A
         */
        post: operations["dischargeOnDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/order-in-absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order can be made against a defendant who has absconded, and what is left out
         * @description POCA 2002, ss 27, 28
         */
        post: operations["orderInAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/vary-absconders-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a returned and convicted absconder can have the amount of an order reduced
         * @description POCA 2002, s 29
         */
        post: operations["varyAbscondersOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-absconders-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order made in absence must, or may, be discharged
         * @description POCA 2002, s 30
         */
        post: operations["dischargeAbscondersOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who may appeal against a confiscation decision, and by when
         * @description POCA 2002, ss 31, 33, 89(1)
         */
        post: operations["appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/money-paid-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether money in an account, or seized, can be ordered to be paid over
         * @description POCA 2002, s 67
         */
        post: operations["moneyPaidOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/sale-of-seized-property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the sale of seized property can be authorised
         * @description POCA 2002, ss 67A to 67D
         */
        post: operations["saleOfSeizedProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/destruction-of-cryptoassets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What destroying cryptoassets counts for, and up to what
         * @description POCA 2002, s 51(9A) to (9C)
         */
        post: operations["destructionOfCryptoassets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/overseas-realisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By how much property realised abroad reduces the order
         * @description POCA 2002, s 74(6), (8)
         */
        post: operations["overseasRealisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether confiscation was postponed in time, until when a sentence may be varied, and what is lost if not
         * @description POCA 2002, ss 14, 15
         */
        post: operations["postponement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/incentivisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How net receipts are shared among the agencies, to the penny
         * @description No enactment: a split of receipts under POCA 2002, s 55, from memory, that can be given
         */
        post: operations["incentivisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * First and last day of a period of calendar months forward, or of whole years back
         * @description Interpretation Act 1978, Sch 1; POCA 2002, ss 10(8), 75(3)(b), 77(9)
         */
        post: operations["period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/business-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day on which a period in business days ends, or by which an act before a hearing is due
         * @description CrimPR 2025 (SI 2025/909), r 2.2
         */
        post: operations["businessDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the banks’ own files: typed lines, and the proof of each file and account
         * @description Multipart, streamed: a part `options` (JSON, by part name or file name) first, then the files. With `Accept: text/event-stream` progress is told as it goes, and the result last. `?lines=no` leaves the lines out.
         */
        post: operations["readStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Net own transfers and allocate every line once: items of benefit, with the proof */
        post: operations["allocateStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The account of confiscation orders on any day: ordered, paid, interest, balance, default term */
        post: operations["enforcementStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where a case stands on any day: stages, every deadline, what is overdue and what is due soon
         * @description Events in, in any order. `Accept` chooses the form: `application/json`; `image/svg+xml`, a picture to print or to be read aloud; `text/calendar`, the open deadlines for a calendar program, each on the last day that is in time on any reading. Where nothing is recorded there is nothing to draw, and the answer is JSON.
         */
        post: operations["timeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same case with one event on another day, and every deadline that moves with it */
        post: operations["timelineMoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is measured: every table and sum, with its unit, its columns and its definition */
        get: operations["statisticsDefinitions"];
        put?: never;
        /**
         * Measures over many cases in one pass, with their definitions, and small numbers hidden
         * @description The body is streamed and counted as it arrives: nothing of a record is kept, logged or repeated. A line that is refused is named by its number, and pointers are within that line.
         */
        post: operations["statistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be asked about restraint; the tools, the states and transitions of an order, the matters to answer */
        get: operations["restraint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which tools are open, closed, or turn on facts that are not known, for one piece of property
         * @description POCA 2002, Parts 2, 5 and 8
         */
        post: operations["restraintTools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/tools/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order to detain or freeze under Part 5 ends in time
         * @description POCA 2002, ss 295(2), 303L, 303Z3, 303Z32
         */
        post: operations["restraintToolsOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/tools/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where property held under Part 5 stands, and when the hold lapses
         * @description POCA 2002, ss 295-299, 303K-303O, 303Z3-303Z16
         */
        post: operations["restraintToolsHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which of the five conditions for a restraint order hold
         * @description POCA 2002, s 40
         */
        post: operations["restraintConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/proceedings-concluded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether proceedings are concluded
         * @description POCA 2002, s 85(3)-(8)
         */
        post: operations["restraintProceedingsConcluded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a gift is tainted while there is only an investigation
         * @description POCA 2002, ss 40(9)(c), 77(9)
         */
        post: operations["restraintGifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The evidence of a real risk of dissipation, matter by matter
         * @description R v B [2008] EWCA Crim 1374
         */
        post: operations["restraintRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/candour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What full and frank disclosure puts before the judge, matter by matter
         * @description Re Stanford International Bank [2010] EWCA Civ 137
         */
        post: operations["restraintCandour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether somebody may apply, seize, or send a request abroad
         * @description POCA 2002, ss 42, 47A, 48, 50, 68, 74
         */
        post: operations["restraintActors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether restraint may be applied for without notice, and how it is then made and served
         * @description CrimPR 2025, r 33.45
         */
        post: operations["restraintNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an application for restraint is ready to be issued
         * @description CrimPR 2025, r 33.45
         */
        post: operations["restraintApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a draft order has the terms that the Act and the Rules require
         * @description POCA 2002, s 41
         */
        post: operations["restraintTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/terms/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order must require reports to the court, and does
         * @description POCA 2002, s 41(7A)-(7C)
         */
        post: operations["restraintTermsReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/terms/ancillary-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order to make restraint effective can be put before the court, travel considered
         * @description POCA 2002, s 41(7), (7D)
         */
        post: operations["restraintTermsAncillaryOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an exception for living, legal or business expenses is open
         * @description POCA 2002, s 41(3)-(5)
         */
        post: operations["restraintExceptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The life of a restraint order from its dated events, in whatever order they were recorded
         * @description POCA 2002, ss 40-43
         */
        post: operations["restraintOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/orders/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What one event does to a restraint order, or why it is not possible
         * @description POCA 2002, ss 40-43
         */
        post: operations["restraintOrdersTransitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/variations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a request to vary or discharge can be heard, and what the court looks at
         * @description POCA 2002, s 42(3), (5)
         */
        post: operations["restraintVariations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/discharges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the court must discharge a restraint order
         * @description POCA 2002, s 42(6)-(8)
         */
        post: operations["restraintDischarges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who may appeal about restraint, and by when
         * @description POCA 2002, ss 43, 44; SI 2003/82
         */
        post: operations["restraintAppeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/seizures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an officer may seize property to keep it for a confiscation order
         * @description POCA 2002, ss 47A-47G
         */
        post: operations["restraintSeizures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/seizures/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where seized property stands, and whether it must be released
         * @description POCA 2002, ss 47H-47R
         */
        post: operations["restraintSeizuresHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/receivers/management": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a management receiver can be asked for, and with which powers
         * @description POCA 2002, ss 48, 49
         */
        post: operations["restraintReceiversManagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/receivers/enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an enforcement receiver can be appointed
         * @description POCA 2002, ss 50, 51
         */
        post: operations["restraintReceiversEnforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/receivers/discharges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the court must discharge an order about a management receiver
         * @description POCA 2002, s 63(3)
         */
        post: operations["restraintReceiversDischarges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an item may be sold before there is a confiscation order
         * @description POCA 2002, s 69
         */
        post: operations["restraintSales"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/land": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How land under restraint is protected: a restriction, never a notice
         * @description POCA 2002, s 47
         */
        post: operations["restraintLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/third-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a third party’s claim is an interest in the property
         * @description POCA 2002, s 69(3)
         */
        post: operations["restraintThirdParties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What others may do to property under restraint
         * @description POCA 2002, ss 58, 59
         */
        post: operations["restraintEffects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether compensation for a serious default can be asked for
         * @description POCA 2002, s 72
         */
        post: operations["restraintCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restraint/abroad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether property abroad can be reached by request, and how far the request has come
         * @description POCA 2002, s 74
         */
        post: operations["restraintAbroad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be asked about financial orders; the orders, stages and duties, and which is considered when */
        get: operations["financialOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/considerations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which orders must, routinely should or may be considered at a stage, and which are unanswered
         * @description Modern Slavery Act 2015, s 8
         */
        post: operations["financialOrdersConsiderations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a case may leave a stage: flagged, not while a routine order is unanswered
         * @description Modern Slavery Act 2015, s 8
         */
        post: operations["financialOrdersGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a case is flagged for slavery, trafficking or exploitation, whatever is charged
         * @description Modern Slavery Act 2015, s 52
         */
        post: operations["financialOrdersFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the record of each defendant holds by a stage, and what it lacks
         * @description Modern Slavery Act 2015, s 8
         */
        post: operations["financialOrdersRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a case may be closed: a stage and a reason, and for a flagged case a second person
         * @description Modern Slavery Act 2015, s 52
         */
        post: operations["financialOrdersClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/charging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is lost if only these offences are charged, compared with slavery and trafficking
         * @description Modern Slavery Act 2015, s 8
         */
        post: operations["financialOrdersCharging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/combinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How the orders of one sentence stand to one another, and what victims must be paid from recovery
         * @description POCA 2002, s 13
         */
        post: operations["financialOrdersCombinations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/reparation-after-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What becomes of reparation orders when the confiscation order is changed or quashed
         * @description Modern Slavery Act 2015, s 10
         */
        post: operations["financialOrdersReparationAfterChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether somebody may ask for an order on a day
         * @description Modern Slavery Act 2015, ss 15, 23
         */
        post: operations["financialOrdersApplicants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/compensation-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that compensation may come to for one offence
         * @description Sentencing Code, s 139
         */
        post: operations["financialOrdersCompensationLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/surcharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The surcharge, and what is left of it after victims
         * @description Sentencing Code, s 42
         */
        post: operations["financialOrdersSurcharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/deprived-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who else may claim an item taken by deprivation, and from when its proceeds may go to a victim
         * @description Sentencing Code, ss 157, 159
         */
        post: operations["financialOrdersDeprivedItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/vehicle-detention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a vehicle, ship or aircraft may be detained after an arrest, and who may ask for it back
         * @description Modern Slavery Act 2015, s 12
         */
        post: operations["financialOrdersVehicleDetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/vehicle-forfeiture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a vehicle, ship or aircraft may be forfeited
         * @description Modern Slavery Act 2015, s 11
         */
        post: operations["financialOrdersVehicleForfeiture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/prevention-order-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the length of an order to prevent is within the law
         * @description Modern Slavery Act 2015, ss 17, 24
         */
        post: operations["financialOrdersPreventionOrderTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/section-45": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the defence for victims is open for an offence, and what was asked and answered of it
         * @description Modern Slavery Act 2015, s 45
         */
        post: operations["financialOrdersSection45"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial-orders/two-stage-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The two-stage test as asked and answered, and what a failed one opens
         * @description Code for Crown Prosecutors 2018
         */
        post: operations["financialOrdersTwoStageTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, extent, coverage and conventions of the body of law */
        get: operations["law"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/offences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of offences, and whether Schedule 2 lists them on a day */
        get: operations["offences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dated figure, with its source, and what is known of each price index */
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case file as JSON Schema 2020-12 */
        get: operations["caseFileSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the service answers, and which versions do */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each type of problem means */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one type of problem means */
        get: operations["problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A case file, the day of the decision, whose figures, and the conventions chosen */
        DeterminationInput: {
            caseFile: components["schemas"]["CaseFile"];
            /**
             * Format: date
             * @description The day of the decision: values are taken, the order is made and the default term is fixed on it
             * @example 2025-11-20
             */
            asAt: string;
            /** @description Whose figures to compute on */
            footings: components["schemas"]["Footing"][];
            /** @default {} */
            conventions: components["schemas"]["Conventions"];
        };
        /** @description How and when proceedings for one or more offences started */
        Proceedings: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Every step that starts proceedings; the earliest counts */
            started: {
                /**
                 * @description What starts proceedings: not arrest, not the first hearing
                 * @enum {string}
                 */
                step: "summonsOrWarrantIssued" | "writtenChargeAndRequisitionIssued" | "singleJusticeProcedureNoticeIssued" | "chargedAfterArrestWithoutWarrant" | "voluntaryBillPreferred";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                on: string;
            }[];
        };
        /** @description A person or company against whom an order is sought */
        Defendant: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description A company cannot serve a default term
             * @enum {string}
             */
            kind: "individual" | "company";
            name?: string;
            /** @description The caller’s own reference, such as a PNC id or an ASN */
            reference?: string;
            /** @description Whether the prosecutor asks the court to proceed */
            prosecutorAsks?: boolean;
            /** @description Whether the court believes it appropriate to proceed */
            courtThinksAppropriate?: boolean;
            /** @description Whether the defendant has absconded */
            absconded?: boolean;
            /** @description Whether the defendant was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
            /**
             * @description Whether any victim has started or intends to start civil proceedings about the conduct: ask in every case
             * @enum {string}
             */
            victimProceedings?: "started" | "intended" | "none";
            /** @description Whether an unlawful profit order has been or may be made, or proceedings for one have been or will be started */
            unlawfulProfitProceedings?: boolean;
            /** @description Whether the defendant has shown that the available amount is less than the benefit, where nobody disputes it */
            availableAmountShown?: boolean;
            /** @description Where each party stands, and what the court decided, on questions that are for the court */
            positions?: components["schemas"]["Position"][];
        };
        /** @description What a party asks for, or the court decided, on questions that are for the court */
        Position: {
            by: components["schemas"]["Footing"];
            /** @description Whether the defendant has shown that the available amount is less than the benefit */
            availableAmountShown?: boolean;
            /** @description The amount thought just, where a victim has started or intends proceedings; it may be nil */
            justAmount?: string;
            /** @description The most that it would not be disproportionate to require the defendant to pay */
            proportionateAmount?: string;
            /** @description Whether the whole cannot be paid on the day */
            cannotPayOnTheDay?: boolean;
            /** @description Time to pay: what is due when */
            tranches?: components["schemas"]["Tranche"][];
            /** @description The term to be served in default */
            defaultTerm?: {
                years?: number;
                months?: number;
                days?: number;
            };
            /** @description The means from which the confiscation order and the priority orders must be met */
            means?: string;
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /**
         * @description Whose figures a determination is computed on: a party’s, or the findings of the court
         * @enum {string}
         */
        Footing: "prosecution" | "defence" | "court";
        /** @description An amount and the day by which it is to be paid */
        Tranche: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /**
             * Format: date
             * @description Last day of the specified period
             * @example 2025-11-20
             */
            dueOn: string;
        };
        /** @description Where a fact comes from */
        Evidence: {
            /** @description Exhibit reference, such as the exhibit mark or a file id */
            exhibit: string;
            page?: number;
            line?: number;
        };
        /** @description Anyone else the case refers to */
        OtherParty: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "lender" | "other";
            name?: string;
        };
        /** @description A victim, by reference only, never by name */
        Victim: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
        };
        /** @description One count or offence taken into consideration */
        Offence: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Count on the indictment */
            count?: string;
            /**
             * @description The offence, by its key in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            description?: string;
            committed: components["schemas"]["Committed"];
            /**
             * @description An attempt, conspiracy, incitement, encouragement or secondary participation
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
            conditionMet?: boolean;
            /** @description For an offence outside the catalogue: that it is not listed in Schedule 2 */
            statedNotInSchedule2?: boolean;
            against: components["schemas"]["Against"][];
        };
        /** @description First and last day of an offence; an unknown day in a span counts as its first */
        Committed: {
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            from: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            to: string;
        };
        /** @description How an offence ended against one defendant */
        Against: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description The proceedings for this offence against this defendant
             * @example d1
             */
            proceedings?: string;
            /**
             * @description Convicted, taken into consideration, acquitted, or not decided yet
             * @enum {string}
             */
            outcome: "convicted" | "takenIntoConsideration" | "acquitted" | "undecided";
            /**
             * Format: date
             * @description Day of conviction
             * @example 2025-11-20
             */
            convictedOn?: string;
            /**
             * @description How the offence comes before the Crown Court, if it does
             * @enum {string}
             */
            route?: "convictedInCrownCourt" | "committedForSentence" | "committedUnderSection70" | "notBeforeCrownCourt";
            /** @description For an offence taken into consideration: the offences it was taken with */
            takenWith?: string[];
            /** @description Whether the defendant benefited from the offence, where nothing obtained is listed for it */
            benefited?: boolean;
        };
        /** @description A conviction in other proceedings */
        EarlierConviction: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * Format: date
             * @description Day of conviction: two on one day are one occasion
             * @example 2025-11-20
             */
            convictedOn: string;
            /**
             * Format: date
             * @description First day of the offence
             * @example 2025-11-20
             */
            committedFrom?: string;
            /** @description Whether it brought benefit */
            benefited?: boolean;
            /** @description The benefit, as valued when obtained */
            benefit?: string;
            /**
             * Format: date
             * @description When that benefit was obtained
             * @example 2025-11-20
             */
            obtainedOn?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A confiscation order made against the defendant before */
        EarlierOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            madeOn: string;
            /**
             * @description What it was based on; an order under an older Act or Parts 3 or 4 counts as general where the court could make assumptions
             * @enum {string}
             */
            basis?: "generalCriminalConduct" | "particularCriminalConduct";
            /** @description The benefit found when it was made */
            benefitFound?: string;
            /**
             * Format: date
             * @description The day that benefit was calculated
             * @example 2025-11-20
             */
            benefitCalculatedOn?: string;
            /** @description The amount ordered to be paid, not the amount paid */
            amountOrdered?: string;
            /** @description Whether that amount has already been deducted on an earlier occasion */
            alreadyDeducted?: boolean;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Something obtained as a result of or in connection with criminal conduct */
        Obtained: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /** @description The defendants who obtained it: several obtained it jointly */
            obtainedBy: string[];
            /**
             * @description The joint pool, where several defendants obtained it
             * @example d1
             */
            jointPool?: string;
            /** @description The offences it came from. None: criminal conduct that was not charged, which counts only as general criminal conduct */
            offences?: string[];
            /**
             * @description Property; a pecuniary advantage, such as wages withheld or duty evaded; contraband at its illicit-market value; a mortgage obtained by fraud; pay obtained by a false declaration
             * @enum {string}
             */
            kind: "property" | "pecuniaryAdvantage" | "contraband" | "mortgageAdvance" | "payByFalseDeclaration";
            /**
             * Format: date
             * @description The day it was obtained
             * @example 2025-11-20
             */
            on: string;
            /** @description Its value when obtained: gross, never the profit */
            amount: string;
            /**
             * @description Handled only for another, with no interest beyond possession: not obtained; list the reward instead
             * @enum {string}
             */
            onlyAs?: "courier" | "custodian" | "conduit";
            /** @description Received by a company */
            throughCompany?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                company: string;
                /** @description Whether the company’s receipt is the defendant’s own: concealment, evasion or a sham */
                treatedAsDefendants?: boolean;
            };
            /** @description For a mortgage advance: the purchase it was used for */
            mortgage?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                property: string;
                /** @description Purchase price */
                price: string;
                /** @description The loan obtained by fraud */
                loan: string;
            };
            /** @description For pay obtained by a false declaration: the salaries from which the uplift is taken */
            pay?: {
                /** @description Pounds sterling as a decimal string */
                priorSalary: string;
                /** @description Pounds sterling as a decimal string */
                newSalary: string;
                fullValueGiven?: boolean;
                workLawful?: boolean;
            };
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A link that keeps the same pounds from being counted twice */
        MetFrom: {
            /**
             * @description Id of the thing obtained, transfer or expenditure the money came from
             * @example d1
             */
            item: string;
            /** @description How much of it */
            amount: string;
        };
        /** @description What the prosecution or the defence says of an item, or what the court found */
        Contention: {
            by: components["schemas"]["Footing"];
            /**
             * @description Where an item concerns several defendants: the one this statement is for
             * @example d1
             */
            defendant?: string;
            /** @description Why, in the words of whoever says so */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description The figure in place of the plain one */
            amount?: string;
            /** @description Whether the item counts at all */
            counted?: boolean;
            /**
             * @description Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))
             * @enum {string}
             */
            ground?: "assumptionIncorrect" | "seriousRiskOfInjustice";
        };
        /** @description Property transferred to a defendant (first assumption) */
        Transfer: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            to: string;
            /** @description Who transferred it, or a party’s id */
            from?: string;
            description?: string;
            /**
             * Format: date
             * @description The day of the transfer: caught only after the relevant day
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description Not a receipt from another at all: between own accounts, a refund or a reversal */
            notReceipt?: {
                /** @enum {string} */
                why: "ownAccountTransfer" | "refund" | "reversal";
                reason: string;
            };
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            rebuttal?: components["schemas"]["Rebuttal"];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Why a required assumption is not made, where that is common ground */
        Rebuttal: {
            /**
             * @description Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))
             * @enum {string}
             */
            ground: "assumptionIncorrect" | "seriousRiskOfInjustice";
            /** @description Why the assumption is not made */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Money spent by a defendant (third assumption) */
        Expenditure: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            by: string;
            description?: string;
            /**
             * Format: date
             * @description The day of the expenditure: caught only after the relevant day
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            rebuttal?: components["schemas"]["Rebuttal"];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Property of any kind, anywhere, with its interests, values, charges and orders */
        Property: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /**
             * @description What it is; contraband has no lawful market
             * @enum {string}
             */
            kind: "land" | "vehicle" | "cash" | "account" | "cryptoasset" | "jewellery" | "business" | "contraband" | "other";
            /** @description ISO country where it is: property counts anywhere */
            country?: string;
            interests: components["schemas"]["Interest"][];
            /** @description Market values of the whole, by day */
            valuations?: components["schemas"]["DatedAmount"][];
            /** @description What is said of its market value at the decision */
            contentions?: components["schemas"]["Contention"][];
            charges?: components["schemas"]["Charge"][];
            orders?: components["schemas"]["PropertyOrder"][];
            represents?: components["schemas"]["Represents"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description What someone holds in a thing */
        Interest: {
            /**
             * @description A defendant or another party
             * @example d1
             */
            holder: string;
            /** @description The share held, such as "1/2" */
            share?: string;
            /** @description What is said of the share; the court’s is its determination */
            shareContentions?: components["schemas"]["ShareContention"][];
            /**
             * Format: date
             * @description The earliest time the holder appears to have held it
             * @example 2025-11-20
             */
            heldFrom?: string;
            /** @description The last day it was held; null where it is still held; left out where that is not known */
            heldUntil?: string | null;
            /** @description Market value of the whole property when it was obtained, free of other interests */
            valueWhenObtained?: string;
            /** @description Market value of this holder’s interest alone when it was obtained */
            interestWhenObtained?: string;
            /** @description Why the second assumption is not made */
            holdingRebuttal?: components["schemas"]["Rebuttal"];
            /** @description Why the fourth assumption is not made */
            freeOfInterestsRebuttal?: components["schemas"]["Rebuttal"];
            /** @description What is said of the second assumption: `counted`, or `amount` as the value when obtained */
            holdingContentions?: components["schemas"]["Contention"][];
        };
        /** @description What a party says a share is, or what the court determined */
        ShareContention: {
            by: components["schemas"]["Footing"];
            /**
             * @description Where an item concerns several defendants: the one this statement is for
             * @example d1
             */
            defendant?: string;
            /** @description Why, in the words of whoever says so */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description The share, as a fraction */
            share: string;
        };
        /** @description A figure with its day and source */
        DatedAmount: {
            /**
             * Format: date
             * @description The day of the figure
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description Who valued it, or the statement it is taken from */
            source?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A mortgage or other security */
        Charge: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /**
             * @description The holder whose share alone is charged; left out where the whole is
             * @example d1
             */
            against?: string;
            /** @description What is owed on it, by day */
            owed: components["schemas"]["DatedAmount"][];
            contentions?: components["schemas"]["Contention"][];
        };
        /** @description A restraint, forfeiture, detention or other order over property */
        PropertyOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The order or notice, by the provision it is made under
             * @example POCA_298(2)
             * @enum {string}
             */
            kind: "MDA_27" | "CJNIO1994_11" | "PCSA1995_PART2" | "PCCSA_143" | "SENTENCING_CODE_PART7_CH4" | "TA2000_23" | "TA2000_23A" | "TA2000_111" | "ATCSA_SCH1_ORDER" | "POCA_245A" | "POCA_246" | "POCA_255A" | "POCA_256" | "POCA_266" | "POCA_295(2)" | "POCA_297A" | "POCA_297C" | "POCA_297D" | "POCA_298(2)" | "POCA_298(4)" | "POCA_303L(1)" | "POCA_303O(3)" | "POCA_303O(9)" | "POCA_303Q(1)" | "POCA_303R(3)" | "POCA_303Z3" | "POCA_303Z9" | "POCA_303Z14(4)" | "POCA_303Z32(1)" | "POCA_303Z37(2)" | "POCA_303Z41(4)" | "POCA_303Z42(2)" | "POCA_303Z44(1)" | "POCA_303Z45(3)" | "POCA_303Z60(4)" | "POCA_303Z60(6)" | "ATCSA_SCH1_NOTICE" | "ATCSA_SCH1_DETAINED" | "ATCSA_SCH1_CRYPTO_DETAINED" | "ATCSA_SCH1_CONVERTED_DETAINED" | "ATCSA_SCH1_FORFEITABLE" | "RESTRAINT_41";
            /** @description Whether it is in force at the decision */
            inForce?: boolean;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            madeOn?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A link from property to what it is or represents */
        Represents: {
            /**
             * @description What it is or represents: a thing obtained, a transfer or an expenditure
             * @example d1
             */
            item: string;
            /** @description The share of this property that does */
            share: string;
            /** @description How much of that item, at its value when obtained, is in this property: needed where a forfeiture takes it out of benefit */
            amount?: string;
        };
        /** @description A gift, or a transfer at a significant undervalue */
        Gift: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            by: string;
            /**
             * @description The recipient
             * @example d1
             */
            to: string;
            description: string;
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Where something was paid: whether it was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or of what represents it, in the recipient’s hands; "0.00" where it is gone */
            valueWithRecipientNow?: string;
            /** @description `amount` is the value when transferred; `counted` whether it is a tainted gift */
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A sum the defendant owes */
        Obligation: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description A fine or other order made on conviction; a debt that would be preferential; or any other debt, which has no priority
             * @enum {string}
             */
            kind: "fineOrOrderOnConviction" | "preferentialDebt" | "other";
            description: string;
            /** @description The sum due at the time of the order */
            amount: string;
            /**
             * Format: date
             * @description For a fine or order: the day it was imposed
             * @example 2025-11-20
             */
            imposedOn?: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Assets said to be hidden: a component of its own, never a plug */
        HiddenAssets: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            description: string;
            /** @description What is said to be hidden */
            amount: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Benefit obtained jointly: the whole to each, recovered once */
        JointPool: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /** @description Those who jointly obtained what is in it */
            defendants: string[];
        };
        /** @description What a victim has done or intends about a civil claim */
        VictimClaim: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            victim: string;
            /**
             * @description The defendant
             * @example d1
             */
            against: string;
            /**
             * @description Whether civil proceedings for loss, injury or damage connected with the conduct are started or intended
             * @enum {string}
             */
            status: "started" | "intended" | "none";
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A part of the benefit that it would be disproportionate to take */
        Reduction: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description Why requiring payment of this part would be disproportionate
             * @enum {string}
             */
            ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
            /**
             * @description The item it belongs to: the part moves with that item’s value
             * @example d1
             */
            item?: string;
            /** @description The part, as valued when the item was obtained */
            amount: string;
            reason: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description An order made or considered in the same proceedings */
        OtherOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description An order made or considered in the same proceedings
             * @enum {string}
             */
            kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation" | "fine" | "costs" | "criminalCourtsCharge" | "forfeitureMisuseOfDrugs" | "deprivation" | "forfeitureTerrorism" | "otherPayment";
            /** @description Pounds sterling as a decimal string */
            amount?: string;
            /**
             * @description The offence it is made for
             * @example d1
             */
            offence?: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            victim?: string;
        };
        /** @description The facts of one set of proceedings in the Crown Court, for all its defendants */
        CaseFile: {
            /**
             * @description Version of this schema
             * @constant
             */
            schemaVersion: "1";
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            title?: string;
            identifiers?: {
                /** @description CPS unique reference number */
                urn?: string;
                /** @description Police URN */
                ptiUrn?: string;
                courtCaseReference?: string;
            };
            proceedings: components["schemas"]["Proceedings"][];
            defendants: components["schemas"]["Defendant"][];
            otherParties?: components["schemas"]["OtherParty"][];
            victims?: components["schemas"]["Victim"][];
            offences: components["schemas"]["Offence"][];
            earlierConvictions?: components["schemas"]["EarlierConviction"][];
            earlierOrders?: components["schemas"]["EarlierOrder"][];
            obtained?: components["schemas"]["Obtained"][];
            transfers?: components["schemas"]["Transfer"][];
            expenditure?: components["schemas"]["Expenditure"][];
            property?: components["schemas"]["Property"][];
            gifts?: components["schemas"]["Gift"][];
            obligations?: components["schemas"]["Obligation"][];
            hiddenAssets?: components["schemas"]["HiddenAssets"][];
            jointPools?: components["schemas"]["JointPool"][];
            victimClaims?: components["schemas"]["VictimClaim"][];
            /** @description Parts of the benefit that it would be disproportionate to take */
            reductions?: components["schemas"]["Reduction"][];
            otherOrders?: components["schemas"]["OtherOrder"][];
        };
        /** @description Options where the law is silent; what is left out takes its default, and the reasons say so */
        Conventions: {
            /**
             * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
             * @default CPIH
             * @enum {string}
             */
            priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
            /**
             * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
             * @example 2025-09
             */
            decisionMonth?: string;
            /** @description Months published since this version, each with its source; a month already held cannot be changed */
            priceIndexExtension?: {
                /**
                 * @description Price index for later changes in the value of money: the Act names none
                 * @example CPIH
                 * @enum {string}
                 */
                series: "CPIH" | "RPI" | "CPI";
                month: string;
                value: string;
                source: string;
            }[];
            /** @description For `stated`: the index, month by month, with its source */
            statedIndex?: {
                /**
                 * @description Calendar month, YYYY-MM
                 * @example 2025-09
                 */
                month: string;
                value: string;
                /** @description Where it was published, or who states it */
                source: string;
            }[];
            /**
             * @description The nominal amount where nothing is available: the Act gives no figure
             * @default 1.00
             */
            nominalAmount: string;
        };
        /** @description A receipt, as a determination gave it */
        ReceiptInput: {
            /** @constant */
            receipt: "1";
            library: {
                name: string;
                version: string;
            };
            law: {
                version: string;
                asAt: string;
            };
            priceIndex: {
                name: string;
                series: string | null;
                decisionMonth: string | null;
                months: string[];
            };
            input: unknown;
            inputSha256: string;
            steps: unknown[];
            result: unknown;
            resultSha256: string;
        };
        /** @description An offence and the days on which it was committed */
        Schedule2ListingInput: {
            /**
             * @description The offence, by its key in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            committed: components["schemas"]["Committed"];
            /**
             * @description An attempt, conspiracy, incitement, encouragement or secondary participation
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
            conditionMet?: boolean;
            /** @description For an offence outside the catalogue: that it is not listed in Schedule 2 */
            statedNotInSchedule2?: boolean;
        };
        CriminalLifestyleInput: {
            /**
             * Format: date
             * @description The day proceedings for the offences concerned started; the earliest, if several
             * @example 2025-11-20
             */
            proceedingsStarted: string;
            /** @description Convictions in the same proceedings, and offences taken into consideration */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /** @description First and last day of the offence, both included */
                committed: components["schemas"]["Committed"];
                /**
                 * @description For attempting, conspiring, assisting and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
                conditionMet?: boolean;
                /** @description For an offence outside the catalogue: that it is not in Schedule 2 */
                statedNotInSchedule2?: boolean;
                /**
                 * @description Convicted and concerned; convicted in the same proceedings, but not concerned; or taken into consideration, which is no conviction
                 * @enum {string}
                 */
                status: "concerned" | "otherConviction" | "takenIntoConsideration";
                /** @description For an offence taken into consideration: the convictions in whose sentence it is taken */
                takenWith?: string[];
                /** @description Whether the defendant benefited from it */
                benefited?: boolean;
                /** @description The benefit from it, valued at the decision; left out where it is in `obtainings` */
                benefit?: string;
            }[];
            /** @description What the offences brought, where one obtaining may belong to several */
            obtainings?: {
                /**
                 * @description What was obtained, or the pecuniary advantage
                 * @example d1
                 */
                item: string;
                /** @description Its value at the decision; left out where it is not yet decided */
                value?: string;
                /** @description Every offence it came from: it counts once, whichever of them count */
                offences: string[];
            }[];
            /** @description Convictions in other proceedings: none where the list is left out */
            earlierConvictions?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description Day of conviction
                 * @example 2025-11-20
                 */
                convictedOn: string;
                /**
                 * Format: date
                 * @description First day of the offence
                 * @example 2025-11-20
                 */
                committedFrom?: string;
                /** @description Whether the defendant benefited from it */
                benefited?: boolean;
                /** @description The benefit from it, valued at the decision */
                benefit?: string;
            }[];
        };
        RelevantDayInput: {
            /**
             * Format: date
             * @description The day proceedings started; the earliest, if several
             * @example 2025-11-20
             */
            proceedingsStarted: string;
            /** @description Confiscation orders made against the defendant before */
            earlierOrders?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description The day the earlier order was made
                 * @example 2025-11-20
                 */
                madeOn: string;
                /**
                 * @description What the earlier order was based on
                 * @enum {string}
                 */
                basis?: "generalCriminalConduct" | "particularCriminalConduct";
                /**
                 * Format: date
                 * @description The day the benefit was calculated for the earlier order
                 * @example 2025-11-20
                 */
                benefitCalculatedOn?: string;
            }[];
        };
        AssumptionInput: {
            /** @constant */
            assumption: "transfer";
            /**
             * Format: date
             * @description The day property was transferred to the defendant
             * @example 2025-11-20
             */
            on: string;
            /**
             * Format: date
             * @description The relevant day
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
        } | {
            /** @constant */
            assumption: "holding";
            /**
             * Format: date
             * @description The earliest time the defendant appears to have held it
             * @example 2025-11-20
             */
            heldFrom?: string;
            /** @description The last day it was held; null where it still is */
            heldUntil?: string | null;
            /**
             * Format: date
             * @description The date of conviction; the latest, if several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Where an earlier order moved the relevant day: that day
             * @example 2025-11-20
             */
            heldOnOrBeforeExcluded?: string;
        } | {
            /** @constant */
            assumption: "expenditure";
            /**
             * Format: date
             * @description The day the money was spent
             * @example 2025-11-20
             */
            on: string;
            /**
             * Format: date
             * @description The relevant day
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
        };
        ValueOfPropertyObtainedInput: {
            /** @description Value of the property when it was obtained */
            valueWhenObtained: string;
            /**
             * Format: date
             * @description The day it was obtained
             * @example 2025-11-20
             */
            obtainedOn: string;
            /** @description Value at the decision of the property itself, or of what represents it, in the defendant’s hands; "0.00" where nothing is left */
            valueHeldNow: string;
            /**
             * Format: date
             * @description The material time: the day the court decides the value
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        MortgageAdvanceInput: {
            /** @description Purchase price */
            price: string;
            /** @description The loan obtained by fraud, repaid or still secured */
            loan: string;
            /** @description Market value of the property at the decision */
            valueNow: string;
        };
        JointPoolInput: {
            /** @description The sum obtained jointly: the whole is the benefit of each */
            sum: string;
            /** @description The orders that take the joint sum */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /** @description What the order against this defendant requires for the joint sum */
                amount: string;
            }[];
            /** @description What has been recovered towards the joint sum, from each */
            recovered: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /** @description Recovered from this defendant towards the joint sum */
                amount: string;
            }[];
        };
        EarlierOrdersInput: {
            /**
             * @description Which conduct the benefit is from
             * @enum {string}
             */
            conduct: "general" | "particular";
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            earlierOrders: components["schemas"]["EarlierOrder"][];
        };
        TaintedGiftInput: {
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Whether what was paid was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or what represents it, in the recipient’s hands */
            valueWithRecipientNow?: string;
            /** @description Whether the court has decided that the defendant has a criminal lifestyle; left out where it has not decided */
            lifestyle?: boolean;
            /**
             * Format: date
             * @description First day of the six years ending with the day proceedings started
             * @example 2025-11-20
             */
            sixYearDay?: string;
            /**
             * Format: date
             * @description No lifestyle: first day of the earliest offence of the particular criminal conduct
             * @example 2025-11-20
             */
            earliestOffence?: string;
            /**
             * Format: date
             * @description The material time
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        AvailableAmountInput: {
            /** @description Total value of the free property then held */
            freeProperty: string;
            /** @description Total of the obligations which then have priority */
            priorityObligations: string;
            /** @description Total value of all tainted gifts */
            taintedGifts: string;
        };
        RecoverableAmountInput: {
            /** @description The defendant’s benefit from the conduct concerned */
            benefit: string;
            /** @description The available amount; null where the defendant has not shown that it is less than the benefit: the burden is theirs */
            availableAmount: string | null;
            /**
             * @description Whether the court believes that any victim has started, or intends to start, civil proceedings about the conduct
             * @enum {string}
             */
            victimProceedings?: "started" | "intended" | "none";
            /** @description Whether the court believes that an unlawful profit order has been or may be made, or proceedings for one have been or will be started */
            unlawfulProfitProceedings?: boolean;
            /** @description Where the duty is a power: the amount the court believes just; it may be nil */
            justAmount?: string;
            /** @description The benefit before property was ignored under section 7(4), where any was */
            benefitBeforeIgnoring?: string;
            /**
             * @description Convention: the amount of a nominal order. The Act gives no figure
             * @default 1.00
             */
            nominalAmount: string;
        };
        OffencesWithinPart2Input: {
            /** @description The offences for which an order is sought */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description First and last day of the offence; for an unknown day in a span, the span */
                committed: components["schemas"]["Committed"];
            }[];
        };
        ProceedInput: {
            /**
             * @description How the defendant comes before the Crown Court for the offence or offences; none where in none of these ways
             * @enum {string}
             */
            route?: "convictedInCrownCourt" | "committedForSentence" | "committedUnderSection70" | "none";
            /** @description Whether the defendant has absconded */
            absconded?: boolean;
            /** @description Whether the prosecutor asks the court to proceed */
            prosecutorAsks?: boolean;
            /** @description Whether the court believes that it is appropriate to proceed */
            courtThinksAppropriate?: boolean;
        };
        ProportionateOrderInput: {
            /** @description The recoverable amount */
            recoverableAmount: string;
            /** @description The benefit it was found from */
            benefit: string;
            /**
             * Format: date
             * @description The day the order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description Parts of the benefit that it would be disproportionate to take; none where the list is empty */
            reductions: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description Why to take this part would be disproportionate
                 * @enum {string}
                 */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                /** @description The part, as valued in the benefit */
                amount: string;
                /** @description What shows it, in the words of whoever says so */
                reason: string;
            }[];
            /** @description The court’s own figure for the most that it would not be disproportionate to take: it stands instead of the reductions */
            proportionateAmount?: string;
            /** @description Whose figure that is; the court’s where it is left out */
            proportionateAmountBy?: components["schemas"]["Footing"];
            /** @description What is argued that courts have held to be no ground: it changes nothing, and the reasons say why */
            arguedInVain?: ("expensesOfCrime" | "wantOfProfit" | "hardshipToOthers" | "taintedGiftNotRecoverable")[];
        };
        PayByFalseDeclarationInput: {
            /** @description The pay obtained, net: the benefit */
            netEarnings: string;
            /** @description The salary before the false declaration */
            priorSalary: string;
            /** @description The salary obtained by it */
            newSalary: string;
            /** @description Whether the work done was worth the pay in full */
            fullValueGiven?: boolean;
            /** @description Whether the work itself was lawful: not where a qualification that the law requires was missing */
            workLawful?: boolean;
        };
        TimeToPayInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The amount ordered to be paid */
            amount: string;
            /** @description Whether the court is satisfied that not all can be paid on the day; before 1 June 2015, that time is needed */
            cannotPayOnTheDay?: boolean;
            /** @description The time the court allows: none where the list is left out */
            tranches?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description The part of the order to be paid within this period */
                amount: string;
                /**
                 * Format: date
                 * @description Last day of the specified period
                 * @example 2025-11-20
                 */
                dueOn: string;
                /**
                 * Format: date
                 * @description An earlier day by which the court finds that it can be paid
                 * @example 2025-11-20
                 */
                canPayBy?: string;
            }[];
            /** @description An application to extend, and what came of it */
            extension?: {
                /**
                 * @description The tranche to be extended; may be left out where there is one
                 * @example d1
                 */
                tranche?: string;
                /** @description The part of it that is extended; left out for the whole */
                amount?: string;
                /**
                 * Format: date
                 * @description The day the defendant applied
                 * @example 2025-11-20
                 */
                appliedOn: string;
                /**
                 * Format: date
                 * @description The day the court decided
                 * @example 2025-11-20
                 */
                decidedOn: string;
                /** @description Last day of the extended period; null where refused */
                until: string | null;
                /** @description For orders made from 1 June 2015: whether the court is satisfied of this */
                unableDespiteAllReasonableEfforts?: boolean;
                /** @description For orders made before 1 June 2015: whether the court believes that there are exceptional circumstances */
                exceptionalCircumstances?: boolean;
            };
        };
        DefaultTermInput: {
            /** @description The amount ordered to be paid */
            amount: string;
            /**
             * Format: date
             * @description The day the court fixes the term; for a varied order, first fixed it
             * @example 2025-11-20
             */
            termFixed: string;
            /**
             * @description A company cannot serve a term
             * @enum {string}
             */
            kind: "individual" | "company";
            /** @description Whether the defendant was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
            /**
             * @description The term the court fixed
             * @example {
             *       "years": 5
             *     }
             */
            term?: {
                years?: number;
                months?: number;
                days?: number;
            };
            /** @description Whether the order has been varied since the term was first fixed */
            orderVaried?: boolean;
            /**
             * Format: date
             * @description Convention, for an order varied since: the day whose table applies. Left out: the day the term was first fixed
             * @example 2025-11-20
             */
            tableOf?: string;
        };
        ComplianceOrderInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
        };
        OtherOrdersInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description Orders considered beside the confiscation order */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order is considered
                 * @enum {string}
                 */
                kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation" | "fine" | "costs" | "criminalCourtsCharge" | "forfeitureMisuseOfDrugs" | "deprivation" | "forfeitureTerrorism" | "otherPayment";
            }[];
        };
        PriorityOrdersInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The amount of the confiscation order */
            confiscation: string;
            /** @description The means from which the court believes all of these orders must be met */
            means?: string;
            /** @description Orders for payment made against the same person */
            priorityOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order it is
                 * @enum {string}
                 */
                kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation";
                /** @description What it requires to be paid */
                amount: string;
            }[];
            /** @description Whether they are made in the same proceedings as the confiscation order */
            inSameProceedings?: boolean;
            /**
             * @description Where the confiscation order is made on reconsideration or appeal: the section. Left out: it is made under section 6
             * @enum {string}
             */
            onReconsiderationUnder?: "19" | "20" | "32" | "33";
        };
        ReparationOrdersInput: {
            /** @description The amount payable under the confiscation order, as made or as varied, not the balance; null where none is made */
            confiscationOrder: string | null;
            /**
             * @description The section under which the confiscation order is made; left out: section 6
             * @enum {string}
             */
            madeUnder?: "section6" | "section27" | "section28";
            /** @description The offences of which the defendant is convicted */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence of which the defendant is convicted
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /**
                 * @description Where the conviction is for attempting, conspiring and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                /**
                 * Format: date
                 * @description First day of the offence
                 * @example 2025-11-20
                 */
                committedFrom?: string;
                /** @description Whether the confiscation order is made in respect of this offence */
                confiscationOrderCovers?: boolean;
            }[];
            /** @description Reparation orders made or proposed in these proceedings */
            reparationOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence: string;
                /** @description What it requires to be paid to the victim */
                amount: string;
            }[];
            /** @description Compensation orders made in these proceedings */
            compensationOrders: {
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence: string;
            }[];
        };
        InterestInput: {
            /** @description The amount that was not paid when required */
            amount: string;
            /**
             * Format: date
             * @description The day it was required to be paid
             * @example 2025-11-20
             */
            dueOn: string;
            /**
             * Format: date
             * @description The day it was paid, or the day of the question
             * @example 2025-11-20
             */
            paidOn: string;
        };
        WaterfallInput: {
            /** @description The sum received by the designated officer */
            amount: string;
            /** @description Whether it came from a receiver, or from a sale of seized property under section 67D */
            throughReceiverOrSale: boolean;
            /** @description Costs not yet paid */
            costs?: components["schemas"]["EnforcementCostInput"][];
            /** @description Directions under section 13(6), so far as not yet paid */
            directions?: components["schemas"]["DirectionInput"][];
        };
        /** @description Costs to be met from what is recovered */
        EnforcementCostInput: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Whose costs: expenses of an insolvency practitioner (s 432), a management or enforcement receiver, or storage and sale (s 67B)
             * @enum {string}
             */
            kind: "insolvencyPractitioner" | "managementReceiver" | "enforcementReceiver" | "storageAndSale";
            /** @description What is payable */
            amount: string;
            /**
             * @description Whether the receiver is on the staff of the police, the CPS, the NCA, HMRC or the like, and so is not paid
             * @default false
             */
            paidByEmployer: boolean;
        };
        /** @description A direction that a priority order be paid out of what is recovered */
        DirectionInput: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description The sum directed to be paid from what is recovered */
            amount: string;
            /** @description Its place among the directions, where the court gave one: the Act gives none */
            rank?: number;
        };
        PartPaymentInput: {
            /**
             * @description The default term the Crown Court fixed
             * @example {
             *       "years": 5
             *     }
             */
            term: {
                years?: number;
                months?: number;
                days?: number;
            };
            /**
             * Format: date
             * @description The day the term starts: its days are counted on the calendar from then
             * @example 2025-11-20
             */
            startsOn: string;
            /** @description The sum due when the Crown Court fixed the term: without interest */
            ordered: string;
            /** @description What has been paid of it, before and after committal; interest paid is left out */
            paid: string;
            /**
             * @description What co-defendants have paid towards a shared sum; terms they served count for nothing
             * @default 0.00
             */
            paidByCoDefendants: string;
            /**
             * @description Whether `ordered` is the figure of a variation and not the one first ordered
             * @default false
             */
            varied: boolean;
        };
        ReleaseInput: {
            /** @description The sum ordered, not the balance */
            ordered: string;
            /**
             * Format: date
             * @description The day the default occurred; wanted only where more than £10 million was ordered
             * @example 2025-11-20
             */
            defaultOccurred?: string;
            /** @description Days of the default term after any part payment */
            daysRemaining: number;
        };
        DefaultTermAfterVariationInput: {
            /**
             * @description The section under which the amount was varied, or interest that has been added to it
             * @enum {string}
             */
            cause: "21" | "22" | "23" | "29" | "32" | "33" | "interest";
            /** @description The amount for which the term was fixed */
            amountBefore: string;
            /** @description The amount as varied, or with the interest */
            amountAfter: string;
            /**
             * @description The term that was fixed
             * @example {
             *       "years": 5
             *     }
             */
            term: {
                years?: number;
                months?: number;
                days?: number;
            };
            /**
             * Format: date
             * @description The day the term was first fixed
             * @example 2025-11-20
             */
            termFixed: string;
            /**
             * Format: date
             * @description Convention: the day whose table of terms applies now. Left out: the day the term was first fixed
             * @example 2025-11-20
             */
            tableOf?: string;
            /** @description For interest: whether the prosecutor applies to amend the term */
            prosecutorApplies?: boolean;
            /**
             * @description The term the court fixes in its place
             * @example {
             *       "years": 5
             *     }
             */
            newTerm?: {
                years?: number;
                months?: number;
                days?: number;
            };
        };
        ReconsiderNoOrderInput: {
            /**
             * @description 19: no court has proceeded under section 6; 20: a court proceeded and found no benefit
             * @enum {string}
             */
            section: "19" | "20";
            /**
             * Format: date
             * @description The day of conviction; of the latest, where there are several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day the prosecutor applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description Whether the evidence was not available to the prosecutor at the earlier time; not asked after an absconder’s return */
            evidenceNotAvailableBefore?: boolean;
            /** @description Where the order was made while the defendant had absconded */
            absconder?: {
                /**
                 * @description The section of the order made in absence
                 * @enum {string}
                 */
                orderUnder: "27" | "28";
                /** @description The day the defendant ceased to abscond; null: still missing */
                returnedOn: string | null;
            };
            /** @description Section 19: whether the court, having seen the evidence, believes it appropriate to proceed; section 20: whether it believes it would have found benefit */
            courtThinksAppropriate?: boolean;
            /** @description The figure of section 7(1) and (2) on the fresh decision: the most that the order may be */
            section7Amount?: string;
            /** @description The amount the court believes just */
            justAmount?: string;
        };
        ReconsiderBenefitInput: {
            /**
             * Format: date
             * @description The day of conviction; of the latest, where there are several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day the prosecutor applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description Whether the evidence was not available to the prosecutor at the earlier time; not asked after an absconder’s return */
            evidenceNotAvailableBefore?: boolean;
            /** @description Where the order was made while the defendant had absconded */
            absconder?: {
                /**
                 * @description The section of the order made in absence
                 * @enum {string}
                 */
                orderUnder: "27" | "28";
                /** @description The day the defendant ceased to abscond; null: still missing */
                returnedOn: string | null;
            };
            /**
             * Format: date
             * @description The day of the new decision, to which the old figures are adjusted
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description The benefit found for the order, or last found under section 21 */
            benefitFound: string;
            /**
             * Format: date
             * @description The day on which it was found
             * @example 2025-11-20
             */
            benefitFoundOn: string;
            /** @description The benefit as calculated now; this order is left out of the amounts deducted under section 8(5) */
            newBenefit: string;
            /** @description The available amount as at now; null where the defendant has not shown that it is less than the new benefit */
            availableAmount: string | null;
            /** @description The amount the order requires to be paid */
            amountRequired: string;
            /**
             * Format: date
             * @description The day on which that amount was ordered
             * @example 2025-11-20
             */
            amountRequiredOn: string;
            /** @description The total the court believes just */
            justTotal?: string;
            /**
             * @description How old figures are adjusted for the change in the value of money: the Act names no index
             * @default {}
             */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        ReconsiderAvailableAmountInput: {
            /**
             * @description What the order was made for: the available amount, a nominal amount, the full benefit, or a just amount alone
             * @enum {string}
             */
            orderBasis: "availableAmount" | "nominal" | "benefit" | "justAmountOnly";
            /**
             * @description Who applies: the prosecutor or a receiver under section 50
             * @enum {string}
             */
            appliedBy?: "prosecutor" | "receiver" | "other";
            /**
             * Format: date
             * @description The day of the new decision, to which the old figures are adjusted
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description The available amount found for the order, nil for a nominal one, or last found under section 22 */
            availableAmountFound: string;
            /**
             * Format: date
             * @description The day on which it was found
             * @example 2025-11-20
             */
            availableAmountFoundOn: string;
            /** @description The available amount as at now */
            availableAmountNow: string;
            /** @description The benefit found for the order, or last found under section 21 */
            benefit: string;
            /**
             * Format: date
             * @description The day on which it was found
             * @example 2025-11-20
             */
            benefitFoundOn: string;
            /** @description What has been paid under the order */
            paid: string;
            /** @description The total the court believes just: it takes in what is already paid */
            justTotal?: string;
            /**
             * @description How old figures are adjusted for the change in the value of money: the Act names no index
             * @default {}
             */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        InadequacyInput: {
            /**
             * @description Who applies
             * @enum {string}
             */
            appliedBy?: "defendant" | "prosecutor" | "receiver" | "other";
            /**
             * Format: date
             * @description The day of the application: the prosecutor may apply from 1 June 2015
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description The amount the order requires to be paid */
            total: string;
            /** @description What has been paid of it */
            paid: string;
            /** @description What remains to be paid */
            balance: string;
            /** @description The available amount as at now, which the defendant must prove; findings made for the order, of hidden assets in particular, stand */
            availableAmountNow?: string;
            /** @description Whether property is distributed, or may be, among creditors in a bankruptcy or winding up */
            bankruptOrWoundUp?: boolean;
            /** @description The smaller total the court believes just */
            justTotal?: string;
        };
        DischargeInadequateInput: {
            /** @description What remains to be paid */
            balance: string;
            /** @description Whether the available amount as at now is inadequate to meet it */
            availableAmountInadequate?: boolean;
            /** @description Whether that is due wholly to movements of currency on foreign money, or to a reason specified by order */
            whollyFromCurrencyOrSpecifiedReason?: boolean;
        };
        DischargeSmallBalanceInput: {
            /** @description What remains to be paid */
            balance: string;
        };
        DischargeOnDeathInput: {
            /**
             * Format: date
             * @description The day the designated officer applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description Whether the defendant has died, the order being unsatisfied */
            died?: boolean;
            /** @description Whether nothing can be recovered from the estate, or it is not reasonable to make any attempt */
            estateCannotPay?: boolean;
        };
        OrderInAbsenceInput: {
            /**
             * @description 27: convicted or committed; 28: proceedings started, and neither convicted nor acquitted
             * @enum {string}
             */
            section: "27" | "28";
            /**
             * Format: date
             * @description The day the prosecutor applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /**
             * Format: date
             * @description The day the court believes the defendant absconded
             * @example 2025-11-20
             */
            abscondedOn?: string;
            /**
             * Format: date
             * @description Section 27: the day of conviction, or of committal for sentence or confiscation
             * @example 2025-11-20
             */
            convictedOrCommittedOn?: string;
            /** @description Section 28: whether proceedings were started, and have ended neither in conviction nor in acquittal */
            proceedingsStartedAndNotConcluded?: boolean;
            /** @description Whether the prosecutor applies */
            prosecutorApplies?: boolean;
            /** @description Whether the prosecutor has taken reasonable steps to contact the defendant */
            reasonableStepsToContact?: boolean;
            /** @description Whether the court believes that it is appropriate to proceed */
            courtThinksAppropriate?: boolean;
        };
        VaryAbscondersOrderInput: {
            /**
             * Format: date
             * @description The day the returned defendant is convicted; of the latest offence, where there are several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day the defendant applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description The amount of the order made under section 28 */
            orderAmount: string;
            /** @description Whether the court believes that the amount was too large when the order was made */
            tooLargeAtTheTime?: boolean;
            /** @description Where there are several offences: whether proceedings are still possible on any of them without a conviction yet */
            furtherProceedingsPossible?: boolean;
            /** @description Whether the order was for several offences */
            severalOffences: boolean;
            /** @description The amount the court believes just */
            justAmount?: string;
        };
        DischargeAbscondersOrderInput: {
            /** @description Whether the defendant has been tried and acquitted of every offence concerned */
            acquittedOnAllCounts?: boolean;
            /** @description Whether the defendant has ceased to abscond */
            returned?: boolean;
            /** @description Whether there has been undue delay in continuing the proceedings, or the prosecutor does not intend to continue */
            undueDelayOrNoIntention?: boolean;
            /** @description Whether the defendant applies */
            defendantApplies?: boolean;
        };
        AppealInput: {
            /**
             * @description Who wants to appeal
             * @enum {string}
             */
            by: "prosecutor" | "defendant" | "thirdParty";
            /**
             * @description What is appealed: an order, its refusal, a determination under section 10A, or the length of the default term
             * @enum {string}
             */
            decision: "orderMade" | "noOrder" | "determinationOfInterest" | "defaultTermLength";
            /**
             * @description The section of the decision; not wanted for a determination under section 10A or a default term
             * @enum {string}
             */
            under?: "6" | "19" | "20" | "21" | "22" | "23" | "27" | "28" | "29";
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description For a determination: whether a receiver under section 50 is appointed, sought, or believed to be about to be */
            receiverSoughtOrAppointed?: boolean;
            /** @description For a third party: whether they had no reasonable chance to be heard, or it is arguable that there is a serious risk of injustice */
            notHeardOrSeriousRisk?: boolean;
        };
        MoneyInAccountsInput: {
            /**
             * @description Where the money is: an account with a bank, building society, electronic money or payment institution, or seized and detained
             * @enum {string}
             */
            money: "accountOfDefendant" | "accountOfAnother" | "seizedMoney";
            /** @description Whether a confiscation order is made */
            orderMade?: boolean;
            /** @description Whether the money is free property */
            isFreeProperty?: boolean;
            /** @description Whether a receiver is appointed over the money */
            receiverAppointed?: boolean;
            /** @description Account of another: whether the extent of the defendant’s interest is determined */
            interestDetermined?: boolean;
            /** @description Account: whether the institution has been given notice */
            noticeGiven?: boolean;
        };
        SaleOfSeizedPropertyInput: {
            /** @description Whether a confiscation order is made */
            orderMade?: boolean;
            /** @description Whether a receiver is appointed over the property */
            receiverAppointed?: boolean;
            /** @description Whether it is personal property, seized, of the person against whom the order is made */
            heldByPersonOfOrder?: boolean;
            /**
             * Format: date
             * @description The day the sale is asked for
             * @example 2025-11-20
             */
            askedOn: string;
            /** @description Before 1 June 2015 only: whether the time to pay has ended */
            timeToPayEnded?: boolean;
        };
        DestructionOfCryptoassetsInput: {
            /**
             * Format: date
             * @description The day they are, or would be, destroyed
             * @example 2025-11-20
             */
            destroyedOn: string;
            /** @description Their market value as assessed in the order of the court */
            marketValueInOrder?: string;
            /** @description What remains to be paid under the confiscation order */
            balance: string;
            /** @description Whether returning them to circulation would be against the public interest, or another ground of the section is met */
            returnAgainstPublicInterest?: boolean;
            /** @description Whether the court orders it */
            courtOrders?: boolean;
        };
        OverseasRealisationInput: {
            /**
             * Format: date
             * @description The day of realisation
             * @example 2025-11-20
             */
            realisedOn: string;
            /** @description Currency of the proceeds */
            currency: string;
            /** @description The proceeds, in that currency */
            proceeds: string;
            /** @description Pounds for one unit of the currency, at the end of the day of realisation */
            poundsPerUnit: string;
            /**
             * Format: date
             * @description The day of the rate: the day of realisation
             * @example 2025-11-20
             */
            rateOn: string;
            /** @description Where the rate is published */
            rateSource: string;
        };
        PostponementInput: {
            /**
             * Format: date
             * @description The day of conviction; the latest, if several
             * @example 2025-11-20
             */
            convictedOn: string;
            /** @description An appeal by the defendant against conviction; without a day, it is not yet disposed of */
            convictionAppeal?: {
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                disposedOn?: string;
            };
            /**
             * Format: date
             * @description Last day of the postponement now in force
             * @example 2025-11-20
             */
            postponedUntil?: string;
            /**
             * Format: date
             * @description The day a party applied to extend it
             * @example 2025-11-20
             */
            extensionAppliedOn?: string;
            /**
             * Format: date
             * @description The day on which confiscation is to be, or was, decided
             * @example 2025-11-20
             */
            hearing?: string;
            /** @description Whether the court found exceptional circumstances */
            exceptionalCircumstances?: boolean;
            /** @description Fines and orders for payment made before confiscation was decided */
            madeBefore?: {
                /** @enum {string} */
                order: "fine" | "section13Order" | "compensation" | "surcharge" | "unlawfulProfit";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                on: string;
            }[];
        };
        IncentivisationInput: {
            /** @description Receipts of confiscation, after victims, costs and top slice */
            netReceipts: string;
            /**
             * @description Shares of the agencies; left out: 18.75%, 18.75% and 12.5%, from memory
             * @default [
             *       {
             *         "to": "investigator",
             *         "share": "3/16"
             *       },
             *       {
             *         "to": "prosecutor",
             *         "share": "3/16"
             *       },
             *       {
             *         "to": "courts",
             *         "share": "1/8"
             *       }
             *     ]
             */
            shares: {
                /**
                 * @description Whose share
                 * @enum {string}
                 */
                to: "investigator" | "prosecutor" | "courts";
                /** @description The share of net receipts */
                share: string;
            }[];
        };
        /** @description A period of calendar months forward, or of whole years back */
        PeriodInput: {
            /** @constant */
            count: "monthsStartingWith";
            /**
             * Format: date
             * @description First day of the period, included in it
             * @example 2025-11-20
             */
            first: string;
            /** @description Calendar months; six years are 72 */
            months: number;
        } | {
            /** @constant */
            count: "yearsEndingWith";
            /**
             * Format: date
             * @description Last day of the period, included in it
             * @example 2025-11-20
             */
            last: string;
            /** @description Whole years */
            years: number;
        };
        /** @description Statement lines, accounts and what people decided about them */
        StatementsAllocationInput: {
            accounts: components["schemas"]["StatementAccount"][];
            lines: components["schemas"]["StatementLineInput"][];
            rates?: components["schemas"]["ExchangeRate"][];
            rateConvention?: {
                /** @constant */
                take: "thatDay";
            } | {
                /** @constant */
                take: "nearestEarlierDay";
                withinDays: number;
            };
            netting?: components["schemas"]["NettingConvention"];
            decisions?: components["schemas"]["NettingDecision"][];
            rules?: components["schemas"]["CategoryRule"][];
            categoryOverrides?: components["schemas"]["CategoryOverride"][];
            facts: components["schemas"]["AllocationFacts"];
        };
        /** @description A bank account or wallet */
        StatementAccount: {
            /** @description Id given by the caller; statement lines name it */
            id: string;
            /** @description Id of the party in whose name it is */
            holder: string;
            /** @description The holder’s names as banks print them, such as "Robin Example"; without them a transfer that shows only a name is not netted by itself */
            names?: string[];
            /** @description The bank’s name as lines of other accounts print it, such as "Monzo" */
            bank?: string;
            /** @description What the holder calls it, such as "Rainy Day" */
            label?: string;
            sortCode?: string;
            accountNumber?: string;
            iban?: string;
            currencies: string[];
            /** @description The defendant who controls it, where that is not the holder */
            controlledBy?: string;
            /** @description Whether its statements were produced, or it was only seen as a counterparty */
            produced: boolean;
            /** @description The bank’s reference of the relationship: accounts that share one are balances of one wallet */
            relationship?: string;
        };
        /** @description One line of a bank statement */
        StatementLineInput: {
            file: string;
            line: number;
            page?: number;
            account: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            on: string;
            amount: string;
            /**
             * @description ISO 4217 code
             * @example GBP
             */
            currency: string;
            balance?: string;
            type?: string;
            description: string;
            counterparty?: string;
            reference?: string;
            bankId?: string;
        };
        /** @description A dated exchange rate with its source */
        ExchangeRate: {
            /**
             * @description ISO 4217 code
             * @example GBP
             */
            from: string;
            /** @constant */
            to: "GBP";
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            on: string;
            rate: string;
            /** @description Who published it, such as "HMRC monthly rates" or "Bank of England" */
            source: string;
        };
        NettingConvention: {
            /** @default 3 */
            withinBusinessDays: number;
            /** @default 25.00 */
            largestFee: string;
            /** @default 0.05 */
            largestFeeShare: string;
            /** @default 0.03 */
            exchangeTolerance: string;
            /** @default 180 */
            refundWithinDays: number;
            /** @default 14 */
            reversalWithinDays: number;
            /** @default 30 */
            redepositWithinDays: number;
            /** @default 4000 */
            largestGroup: number;
        };
        /** @description A person’s confirmation or rejection of a pair */
        NettingDecision: {
            pair?: string;
            lines?: [
                {
                    file: string;
                    line: number;
                    part?: number;
                },
                {
                    file: string;
                    line: number;
                    part?: number;
                }
            ];
            /** @enum {string} */
            decision: "confirmed" | "rejected";
            /** @enum {string} */
            as?: "ownAccountTransfer" | "refund" | "reversal";
            by: string;
            why: string;
        };
        /** @description A rule that puts statement lines into a category */
        CategoryRule: {
            id: string;
            when: {
                /** @description Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter */
                description?: string[];
                /** @description Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter */
                counterparty?: string[];
                /** @description Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter */
                type?: string[];
                /** @enum {string} */
                direction?: "in" | "out";
                amount?: {
                    from?: string;
                    to?: string;
                };
            };
            category: string;
            author: string;
            reason: string;
        };
        CategoryOverride: {
            file: string;
            line: number;
            part?: number;
            category: string;
            author: string;
            reason: string;
        };
        AllocationFacts: {
            defendant: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            decisionDay: string;
            lawfulIncome?: components["schemas"]["LawfulIncome"][];
            purchases?: components["schemas"]["Purchase"][];
            exclusions?: components["schemas"]["Exclusion"][];
            openingBalances?: components["schemas"]["OpeningBalance"][];
            /**
             * @default oldestMoneyFirst
             * @enum {string}
             */
            convention: "oldestMoneyFirst" | "newestMoneyFirst" | "proRata";
        };
        /** @description Lines of income shown to be lawful */
        LawfulIncome: {
            lines: {
                file: string;
                line: number;
                part?: number;
            }[];
            reason: string;
            by: string;
            evidence?: {
                exhibit: string;
                page?: number;
                line?: number;
            }[];
        };
        /** @description A property and the statement lines that paid for it */
        Purchase: {
            /** @description Id of the property in the case file */
            property: string;
            lines: {
                file: string;
                line: number;
                part?: number;
            }[];
            /** @description The whole price in pounds, where the lines paid only part of it; otherwise the lines are the price */
            price?: string;
        };
        /** @description Lines that a person leaves out of the benefit, with the reason */
        Exclusion: {
            lines: {
                file: string;
                line: number;
                part?: number;
            }[];
            why: string;
            by: string;
        };
        OpeningBalance: {
            account: string;
            /**
             * @description ISO 4217 code
             * @example GBP
             */
            currency: string;
            amount: string;
        };
        AccountStatementInput: {
            /** @description The confiscation orders of the account: one, or those that share a joint sum */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /**
                 * Format: date
                 * @description The day the confiscation order was made
                 * @example 2025-11-20
                 */
                made: string;
                /** @description The amount ordered to be paid */
                amount: string;
                /** @description The periods the court specified; what is in none is due on the day of the order */
                tranches?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    id: string;
                    /** @description The part of the order to be paid within this period */
                    amount: string;
                    /**
                     * Format: date
                     * @description Last day of the period the court specified
                     * @example 2025-11-20
                     */
                    dueOn: string;
                }[];
                /** @description Applications to extend */
                extensions?: {
                    /**
                     * @description The tranche to be extended
                     * @example d1
                     */
                    tranche: string;
                    /** @description The part of it that is extended; left out for the whole */
                    amount?: string;
                    /**
                     * Format: date
                     * @description The day the defendant applied
                     * @example 2025-11-20
                     */
                    appliedOn: string;
                    /**
                     * Format: date
                     * @description The day the court decided; left out while it is pending
                     * @example 2025-11-20
                     */
                    decidedOn?: string;
                    /** @description Last day of the extended period; null where refused; left out while it is pending */
                    until?: string | null;
                }[];
                /** @description The joint sums the order takes, and how much of it is for each */
                jointParts?: {
                    /**
                     * @description Id of the joint pool
                     * @example d1
                     */
                    pool: string;
                    /** @description How much of the order is for the joint sum */
                    amount: string;
                }[];
                /** @description Later variations of the amount */
                variations?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    id: string;
                    /**
                     * Format: date
                     * @description The day of the variation
                     * @example 2025-11-20
                     */
                    on: string;
                    /**
                     * @description The section
                     * @enum {string}
                     */
                    under: "21" | "22" | "23" | "29" | "32" | "33";
                    /** @description The new total, with what is already paid */
                    total: string;
                    /**
                     * Format: date
                     * @description Where the total rises: the day by which the increase is to be paid
                     * @example 2025-11-20
                     */
                    increaseDueOn?: string;
                    /** @description Where the order takes joint sums: how much of the new total is for each */
                    jointParts?: {
                        /**
                         * @description Id of the joint pool
                         * @example d1
                         */
                        pool: string;
                        /** @description How much of the order is for the joint sum */
                        amount: string;
                    }[];
                }[];
                /** @description The discharge of the order */
                discharge?: {
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    on: string;
                    /**
                     * @description The section
                     * @enum {string}
                     */
                    under: "24" | "25" | "30" | "25A";
                };
                /** @description Costs to be met from receipts */
                costs?: components["schemas"]["EnforcementCostInput"][];
                /** @description Directions that victims be paid from what is recovered */
                directions?: components["schemas"]["DirectionInput"][];
                /** @description The terms fixed in default of payment: the last fixed counts */
                defaultTerms?: {
                    /**
                     * Format: date
                     * @description The day the court fixed the term, or fixed it again
                     * @example 2025-11-20
                     */
                    fixedOn: string;
                    /**
                     * @description The term
                     * @example {
                     *       "years": 5
                     *     }
                     */
                    term: {
                        years?: number;
                        months?: number;
                        days?: number;
                    };
                    /**
                     * Format: date
                     * @description The day the term starts, after any term for the offence; left out where none is activated
                     * @example 2025-11-20
                     */
                    startsOn?: string;
                    /**
                     * Format: date
                     * @description The day the default occurred; wanted only where more than £10 million was ordered
                     * @example 2025-11-20
                     */
                    defaultOccurred?: string;
                }[];
                /** @description Property not yet realised for the order */
                property?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    id: string;
                    /**
                     * @description What it is: it picks the power that reaches it
                     * @enum {string}
                     */
                    kind: "restrainedProperty" | "moneyInAccount" | "seizedMoney" | "seizedProperty" | "cryptoassets" | "propertyAbroad" | "taintedGift";
                    /** @description What it is thought to bring, after what others are owed */
                    value: string;
                }[];
            }[];
            /** @description Sums obtained jointly */
            jointPools?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description The sum obtained jointly: recovered once, whatever the orders come to */
                sum: string;
            }[];
            /** @description Everything received or treated as paid, in any order */
            receipts?: ({
                /** @constant */
                from: "defendant";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "receiver";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "accountOrSeizedMoney";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "saleOfSeizedProperty";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "cryptoassetsDestroyed";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day they were destroyed
                 * @example 2025-11-20
                 */
                on: string;
                /** @description Their market value as assessed in the order of the court */
                amount: string;
            } | {
                /** @constant */
                from: "realisationAbroad";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day of realisation
                 * @example 2025-11-20
                 */
                realisedOn: string;
                /** @description Currency of the proceeds */
                currency: string;
                /** @description The proceeds, in that currency */
                proceeds: string;
                /** @description Pounds for one unit of the currency, at the end of the day of realisation */
                poundsPerUnit: string;
                /**
                 * Format: date
                 * @description The day of the rate: the day of realisation
                 * @example 2025-11-20
                 */
                rateOn: string;
                /** @description Where the rate is published */
                rateSource: string;
            } | {
                /** @constant */
                from: "coDefendant";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
                /**
                 * @description The joint pool it was paid towards
                 * @example d1
                 */
                pool: string;
                /**
                 * @description The co-defendant, whose order is not in this account
                 * @example d1
                 */
                defendant: string;
            })[];
            /**
             * @description Points on which the Act is silent
             * @default {}
             */
            options: {
                /**
                 * @description Convention: where an extension is refused, whether interest runs back over the days it was pending. The Act does not say
                 * @default notBackdated
                 * @enum {string}
                 */
                refusedExtension: "notBackdated" | "backdated";
                /**
                 * @description Convention: what a payment is set against first. The Act does not say
                 * @default principalFirst
                 * @enum {string}
                 */
                allocation: "principalFirst" | "interestFirst";
            };
            /**
             * Format: date
             * @description The day of the statement
             * @example 2025-11-20
             */
            asAt: string;
        };
        /** @description The events of a case, and the day on which its state is asked */
        TimelineInput: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            case: string;
            /**
             * Format: date
             * @description The day on which the question is asked: later events do not yet count
             * @example 2025-11-20
             */
            asAt: string;
            /** @description The time of that day, in London, for periods in hours */
            atTime?: string;
            /** @description What has happened, in any order */
            events: components["schemas"]["TimelineEvent"][];
            /** @description Only these rows of the table; all, where left out */
            rows?: ("L" | string)[];
            /** @description How many days ahead is soon: 14 unless given. Design, not law */
            dueSoonDays?: number;
            /** @description How often to ask again where the law says a reasonable time: 6 months unless given. Design, not law */
            reviewEveryMonths?: number;
            /** @description Bank holidays proclaimed since the table was compiled */
            extraHolidays?: string[];
            /** @description Last year for which the table and they are complete */
            holidaysKnownTo?: number;
        };
        /** @description One thing that happened in a case. Events are added, never changed */
        TimelineEvent: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description What happened
             * @enum {string}
             */
            kind: "crimeRecorded" | "referralReceived" | "investigationOpened" | "chargingFileSubmitted" | "modernSlaverySuspected" | "homeOfficeNotified" | "nrmReferralReceived" | "positiveReasonableGroundsDecision" | "negativeReasonableGroundsDecision" | "criminalInjuryReported" | "criminalInjuriesClaimMade" | "chargeDecidedForVictim" | "victimTold" | "productionOrderMade" | "productionOrderComplied" | "accountMonitoringOrderMade" | "customerInformationOrderMade" | "customerInformationGiven" | "disclosureNoticeGiven" | "disclosureNoticeAnswered" | "searchWarrantIssued" | "searchWarrantExecuted" | "investigationOrderDecided" | "investigationOrderAppealed" | "consentRequested" | "consentGiven" | "consentRefused" | "moratoriumExtensionApplied" | "moratoriumExtended" | "moratoriumExtensionRefused" | "overseasProductionOrderMade" | "overseasProductionOrderComplied" | "searchedWithoutApproval" | "reportedToAppointedPerson" | "propertySeized" | "detentionExtended" | "detentionDecided" | "detentionAppealed" | "propertyReleased" | "restraintApplied" | "restraintOrderMade" | "restraintRefused" | "restraintOrderDrawnUp" | "restraintServed" | "certificateOfServiceFiled" | "restraintReportOrdered" | "restraintReportMade" | "affectedPersonHearingFixed" | "applicantVariationHearingFixed" | "receiverHearingFixed" | "leaveHearingFixed" | "applicationServed" | "restraintVaried" | "variationRefused" | "concludedForRestraint" | "restraintDischarged" | "restraintLeaveSought" | "cashSeized" | "cashDetentionOrderMade" | "cashForfeitureApplied" | "cashForfeitureOrderMade" | "cashForfeitureAppealed" | "cashReleased" | "listedAssetSeized" | "seniorOfficerAuthorised" | "listedAssetDetentionOrderMade" | "listedAssetForfeitureApplied" | "listedAssetReleased" | "accountFreezingOrderMade" | "accountForfeitureNoticeGiven" | "forfeitureObjectionReceived" | "accountFreezingExtensionApplied" | "accountForfeitureApplied" | "setAsideApplied" | "accountForfeitureOrderMade" | "accountForfeitureAppealed" | "accountFreezingOrderEnded" | "cryptoassetSeized" | "cryptoassetDetentionOrderMade" | "cryptoassetForfeitureApplied" | "cryptoassetReleased" | "recoverablePropertyObtained" | "civilRecoveryClaimIssued" | "unexplainedWealthOrderMade" | "interimFreezingOrderMade" | "unexplainedWealthComplied" | "unexplainedWealthDecided" | "interimFreezingFollowedUp" | "interimFreezingOrderDischarged" | "charged" | "noFurtherAction" | "section70Asked" | "committedUnderSection70" | "sentToCrownCourt" | "pleaHearingHeld" | "absconded" | "acquitted" | "discontinued" | "convicted" | "financialCircumstancesOrderMade" | "financialCircumstancesGiven" | "sentenced" | "fineImposed" | "section13OrderMade" | "compensationOrdered" | "surchargeOrdered" | "unlawfulProfitOrdered" | "postponed" | "timetableSet" | "section18InformationServed" | "interestedPersonsNotified" | "section16StatementServed" | "section17ResponseServed" | "postponementExtensionApplied" | "postponementExtended" | "postponementExtensionRefused" | "exceptionalCircumstancesFound" | "convictionAppealed" | "convictionAppealDisposed" | "confiscationHearingHeld" | "confiscationHearingFixed" | "section10ADetermined" | "decidedNotToProceed" | "noBenefitFound" | "sentenceVaried" | "sentenceAppealDetermined" | "magistratesDecided" | "magistratesAppealed" | "crownCourtConcluded" | "appealBegun" | "appealConcluded" | "interestedPersonNotified" | "interestedPersonResponded" | "furtherStatementOrdered" | "furtherStatementServed" | "receiverDecided" | "receiverAppealed" | "appealNoticeServed" | "permissionNotified" | "respondentNoticeServed" | "appealServedOnRegistrar" | "appealServedOnRespondents" | "courtOfAppealReasons" | "supremeCourtLeaveAsked" | "courtOfAppealRefusedLeave" | "supremeCourtApplied" | "sentenceAppealDecided" | "sentenceReferenceDecided" | "caseToBeStatedDecision" | "caseStatedApplied" | "realisationDecided" | "realisationAppealed" | "confiscationOrderMade" | "sumDueOnTheDayPaid" | "defendantAppealed" | "prosecutorAppealed" | "section10AAppealed" | "complianceOrderMade" | "complianceOrderDecided" | "complianceOrderAppealed" | "reparationOrderMade" | "restitutionOrdered" | "receiverSoughtOrAppointed" | "warrantOfCommitmentIssued" | "defaultRecorded" | "section19Applied" | "section20Applied" | "section21Applied" | "section22Applied" | "section23Applied" | "confiscationOrderVaried" | "section27Applied" | "section28Applied" | "section28OrderMade" | "returned" | "section29Applied" | "section30Applied" | "defendantDied" | "orderDischarged" | "paidInFull" | "timeToPayAllowed" | "timeToPayExtensionApplied" | "timeToPayExtended" | "timeToPayExtensionRefused" | "tranchePaid" | "moneyOrderMade" | "moneyPaidByInstitution" | "deprivationOrderMade" | "deprivationClaimMade" | "reconsiderationServed" | "smallBalanceApplicationServed" | "smallBalanceRepresentationsMade" | "absconderHearingFixed" | "absconderNoticeServed" | "preventionOrderMade" | "riskOrderMade" | "interimSlaveryOrderMade" | "nameAndAddressDutyArose" | "nameAndAddressNotified" | "slaveryOrderDischarged" | "seriousCrimePreventionOrderMade" | "labourMarketOrderMade" | "closureNoticeIssued" | "closureOrderMade" | "vehicleDetained" | "vehicleReleased" | "periodSet" | "agencyPlan" | "delayExplained";
            /**
             * Format: date
             * @description The day it happened; left out where that is not yet known
             * @example 2025-11-20
             */
            on?: string;
            /**
             * @description The time, where a period in hours runs from it
             * @example 2026-11-19T15:00
             */
            at?: string;
            /**
             * @description The defendant it concerns
             * @example d1
             */
            defendant?: string;
            /**
             * @description The one thing it concerns: an order, a seizure, a notice, a tranche, a person. What has the same id belongs together
             * @example d1
             */
            subject?: string;
            /** @description Other things and defendants that it concerns */
            also?: string[];
            /** @description The last day that the court, the order or the notice fixes; null where it is open-ended */
            until?: string | null;
            /**
             * Format: date
             * @description The day of the hearing that is fixed
             * @example 2025-11-20
             */
            hearing?: string;
            /** @description The deadline that is changed, planned for, or explained */
            row?: string;
            /**
             * @description Why something was late
             * @enum {string}
             */
            delay?: "courtListing" | "defenceDefault" | "prosecutionResource" | "awaitingThirdParty" | "foreignAssistance" | "victimContact" | "disclosure" | "other";
            /** @description For a restraint order: whether it relies on an investigation, nobody being charged */
            reliesOnInvestigation?: boolean;
            /** @description For time to pay: whether the periods allowed cover the whole sum, so that nothing is due on the day */
            wholeSum?: boolean;
            /** @description Whether the victim is vulnerable */
            victimIsVulnerable?: boolean;
            /** @description Who recorded it, or acted */
            recordedBy?: string;
            note?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description An event of a case, and the day it is moved to */
        RescheduleInput: {
            timeline: components["schemas"]["TimelineInput"];
            /**
             * @description The event that is moved
             * @example d1
             */
            event: string;
            /**
             * Format: date
             * @description Its new day
             * @example 2025-11-20
             */
            on?: string;
            /**
             * Format: date
             * @description The new last day that it fixes
             * @example 2025-11-20
             */
            until?: string;
            /**
             * Format: date
             * @description The new day of the hearing that it fixes
             * @example 2025-11-20
             */
            hearing?: string;
        };
        WhichToolInput: {
            /**
             * Format: date
             * @description The day on which the question is asked
             * @example 2025-11-20
             */
            on: string;
            /** @description What the property is */
            property: components["schemas"]["ToolPropertyKind"];
            /** @description What it is worth, or the balance */
            value?: string;
            /** @description Who wants to use a tool */
            applicant?: components["schemas"]["ToolApplicant"];
            /** @description For orders of Part 8: the kind of investigation */
            investigation?: components["schemas"]["Part8Investigation"];
            /** @description Whether it is abroad */
            heldAbroad?: boolean;
            /** @description Whether a conviction is aimed at */
            convictionAimedAt?: boolean;
            /**
             * @description What the tools turn on
             * @default {}
             */
            facts: {
                /** @description Whether a condition for restraint holds */
                conditionHolds?: boolean;
                /** @description Whether there is evidence of a real risk of dissipation */
                riskEvidence?: boolean;
                /** @description Whether a condition for seizure of realisable property holds */
                seizureConditionHolds?: boolean;
                /** @description Whether it may otherwise be made unavailable, or its value diminished */
                mayBeLostOrDiminished?: boolean;
                /** @description Whether it is needed personally for work, or for basic domestic needs */
                isExempt?: boolean;
                /** @description Whether there are reasonable grounds to suspect that it is recoverable property, or intended by any person for use in unlawful conduct */
                groundsToSuspectRecoverable?: boolean;
                /** @description Whether a senior officer applies, or has authorised it */
                seniorOfficerAuthorises?: boolean;
                /** @description Whether there is reasonable cause to believe that the respondent holds the property */
                causeToBelieveHeld?: boolean;
                /** @description Whether there are reasonable grounds to suspect that known lawful income was not enough to obtain it */
                lawfulIncomeInsufficient?: boolean;
                /** @description Whether the respondent is politically exposed, outside the United Kingdom and the European Economic Area */
                isPoliticallyExposed?: boolean;
                /** @description Whether the respondent, or somebody connected, is suspected of involvement in serious crime */
                suspectedOfSeriousCrime?: boolean;
                /** @description Whether it was, or represents, property obtained through unlawful conduct, on the balance of probabilities */
                obtainedThroughUnlawfulConduct?: boolean;
                /** @description Whether it was obtained within the last 20 years */
                obtainedWithinTwentyYears?: boolean;
                /** @description Whether it is protected: bought in good faith for value, paid under a reparation order, or taken into account in a confiscation order */
                isProtected?: boolean;
                /** @description Whether there are reasonable grounds to suspect that income, gain or profit arises from criminal conduct */
                taxableGainSuspected?: boolean;
                /** @description Whether the person or property specified is under such an investigation */
                underInvestigation?: boolean;
                /** @description Whether there are reasonable grounds to suspect benefit, an offence, or that the property is recoverable, as the investigation needs */
                groundsForInvestigation?: boolean;
                /** @description Whether what is found is likely to be of substantial value to the investigation */
                substantialValue?: boolean;
                /** @description Whether it is in the public interest */
                publicInterest?: boolean;
                /** @description Whether a production order has failed, is not practicable, or cannot name the material */
                productionNotEnough?: boolean;
                /** @description Whether a production order is made */
                productionOrderMade?: boolean;
                /** @description Whether consent to a suspicious transaction is refused, and the 31 days run */
                consentRefused?: boolean;
                /** @description Whether the investigation is diligent and expeditious */
                diligentAndExpeditious?: boolean;
                /** @description Whether further time is needed, and it is reasonable in all the circumstances */
                furtherTimeNeeded?: boolean;
                /** @description Whether somebody is arrested for an offence of human trafficking */
                arrestedForTrafficking?: boolean;
                /** @description Whether there are reasonable grounds to believe that it could be forfeited */
                couldBeForfeited?: boolean;
            };
        };
        /**
         * @description Cash: with cheques, drafts, bearer bonds, gaming vouchers. Listed asset: precious metal or stone, watch, artistic work, face-value voucher, postage stamp. Vehicle: with ships and aircraft
         * @example cash
         * @enum {string}
         */
        ToolPropertyKind: "cash" | "listedAsset" | "moneyInAccount" | "cryptoassets" | "land" | "vehicle" | "otherGoods" | "other";
        /**
         * @description Who wants to use a tool; an enforcement authority is the National Crime Agency, HM Revenue and Customs, the Financial Conduct Authority, the Director of the Serious Fraud Office or the Director of Public Prosecutions, acting as such
         * @example constable
         * @enum {string}
         */
        ToolApplicant: "prosecutor" | "constable" | "accreditedFinancialInvestigator" | "hmrcOfficer" | "ncaOfficer" | "sfoOfficer" | "fcaOfficer" | "immigrationOfficer" | "enforcementAuthority";
        /**
         * @description Kind of investigation under POCA 2002, Part 8
         * @enum {string}
         */
        Part8Investigation: "confiscation" | "moneyLaundering" | "detainedCash" | "detainedProperty" | "frozenFunds" | "cryptoassets" | "civilRecovery" | "exploitationProceeds";
        HoldOrderInput: {
            /** @description The tool */
            tool: components["schemas"]["HeldUnderPart5"];
            /**
             * Format: date
             * @description The day the first order was made
             * @example 2025-11-20
             */
            firstOrderMade: string;
            /**
             * Format: date
             * @description The day this order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /**
             * Format: date
             * @description The last day of the order
             * @example 2025-11-20
             */
            until: string;
            /** @description Cryptoassets, beyond two years in all: whether the court extends to three */
            courtExtends?: boolean;
        };
        /**
         * @description The civil tool under which property is held
         * @enum {string}
         */
        HeldUnderPart5: "cash" | "listedAssets" | "accountFreezing" | "cryptoassets";
        CivilHoldInput: {
            /** @description The tool */
            tool: components["schemas"]["HeldUnderPart5"];
            /**
             * @description When the question is asked
             * @example 2026-11-19T15:00
             */
            asAt: string;
            /** @description Everything that happened, in any order: the times decide */
            events: components["schemas"]["CivilHoldEvent"][];
            /** @description Bank holidays proclaimed since */
            extraHolidays?: string[];
        };
        /** @description Something that happened to property held under Part 5 */
        CivilHoldEvent: {
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * @description What happened
             * @enum {string}
             */
            event: "seized" | "seniorOfficerAuthorised" | "frozen" | "detained" | "noticeGiven" | "objected" | "forfeitureApplied" | "forfeited" | "forfeitureRefused" | "appealed" | "appealDismissed" | "appealAllowed" | "setAside" | "released";
            /**
             * @description When, as clocks in London show it
             * @example 2026-11-19T15:00
             */
            at: string;
            /**
             * Format: date
             * @description An order: its last day. A forfeiture notice: the last day for objection
             * @example 2025-11-20
             */
            until?: string;
            /** @description Cryptoassets: whether the court extends two years to three */
            courtExtends?: boolean;
            /** @description Setting aside after 30 days: whether the court finds exceptional circumstances */
            exceptional?: boolean;
        };
        RestraintConditionsInput: {
            /**
             * Format: date
             * @description The day restraint is applied for
             * @example 2025-11-20
             */
            applicationMade: string;
            /** @description A criminal investigation with regard to an offence; null where none is started */
            investigation?: components["schemas"]["RestraintInvestigation"] | null;
            /** @description The proceedings; null where none are started */
            proceedings?: components["schemas"]["RestraintProceedings"] | null;
            /** @description The application about confiscation that is made or expected; null where there is none */
            application?: components["schemas"]["RestraintLaterApplication"] | null;
            /** @description Whether there is reasonable cause to believe that the defendant, or alleged offender, has benefited */
            causeToBelieveBenefit?: boolean;
        };
        /** @description A criminal investigation in England and Wales, started */
        RestraintInvestigation: {
            /** @description Applications from 1 June 2015: whether there are reasonable grounds, which are objective, to suspect that the alleged offender has benefited */
            groundsToSuspectBenefit?: boolean;
        };
        /** @description Proceedings for an offence, started in England and Wales (s 85(1)) */
        RestraintProceedings: {
            /**
             * @description How the proceedings stand: acquitted on every count; conviction quashed, or pardon, before any confiscation order; the court decides against an order; an order is made
             * @enum {string}
             */
            outcome?: "pending" | "acquitted" | "discontinued" | "convictionQuashed" | "pardoned" | "noConfiscationOrder" | "confiscationOrder";
            /** @description Confiscation order: whether it is satisfied */
            orderSatisfied?: boolean;
            /** @description Confiscation order: whether it is discharged */
            orderDischarged?: boolean;
            /** @description Confiscation order: whether it is quashed, and no further appeal against that is possible */
            orderQuashed?: boolean;
            /** @description No confiscation order: whether leave, an appeal or a reconsideration is pending, or the time for one still runs. Powers to extend time, and sections 19 and 20 later on, are ignored */
            decisionStillOpen?: boolean;
            /** @description Whether the court believes that there was undue delay in continuing them */
            undueDelay?: boolean;
            /** @description Whether the prosecutor intends to proceed */
            prosecutorIntendsToProceed?: boolean;
        };
        /** @description An application to reopen, or after absconding */
        RestraintLaterApplication: {
            /**
             * @description The section of the application about confiscation
             * @enum {string}
             */
            under: "19" | "20" | "21" | "22" | "27" | "28";
            /**
             * @description Made and not concluded; the court believes that it will be made; concluded; or not to be made
             * @enum {string}
             */
            stage?: "made" | "believedToBeMade" | "concluded" | "notToBeMade";
            /** @description Section 21: whether there is reasonable cause to believe that the new benefit will exceed the benefit found */
            causeToBelieveMoreBenefit?: boolean;
            /** @description Section 22: whether there is reasonable cause to believe that the new available amount will exceed the old one */
            causeToBelieveMoreAvailable?: boolean;
            /** @description Whether the court believes that there was undue delay in continuing it */
            undueDelay?: boolean;
            /** @description Whether the prosecutor intends to proceed with it */
            prosecutorIntendsToProceed?: boolean;
        };
        ProceedingsConcludedInput: {
            /**
             * @description How the proceedings stand: acquitted on every count; conviction quashed, or pardon, before any confiscation order; the court decides against an order; an order is made
             * @enum {string}
             */
            outcome?: "pending" | "acquitted" | "discontinued" | "convictionQuashed" | "pardoned" | "noConfiscationOrder" | "confiscationOrder";
            /** @description Confiscation order: whether it is satisfied */
            orderSatisfied?: boolean;
            /** @description Confiscation order: whether it is discharged */
            orderDischarged?: boolean;
            /** @description Confiscation order: whether it is quashed, and no further appeal against that is possible */
            orderQuashed?: boolean;
            /** @description No confiscation order: whether leave, an appeal or a reconsideration is pending, or the time for one still runs. Powers to extend time, and sections 19 and 20 later on, are ignored */
            decisionStillOpen?: boolean;
        };
        GiftBeforeChargeInput: {
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Whether what was paid was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or what represents it, in the recipient’s hands */
            valueWithRecipientNow?: string;
            /**
             * Format: date
             * @description The material time
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
            /**
             * Format: date
             * @description The day the criminal investigation started, which stands in for the start of proceedings
             * @example 2025-11-20
             */
            investigationStarted: string;
        };
        RiskOfDissipationInput: {
            /**
             * Format: date
             * @description The day restraint is applied for
             * @example 2025-11-20
             */
            applicationMade: string;
            /** @description The day since which the person has known of the investigation; null where they do not know of it */
            knownSince?: string | null;
            /** @description Known since a day: whether assets were moved since then, though they could have been */
            movedAssetsSince?: boolean;
            /** @description Whether the conduct alleged is itself dishonest, such as fraud or laundering */
            dishonestConductAlleged?: boolean;
            /** @description Each matter, with evidence or the answer that there is none */
            factors: {
                /** @description the nature of each asset, and how easily it is turned into money */
                natureOfProperty?: components["schemas"]["RiskFactorAnswer"];
                /** @description steps already taken: transfers, sales, remittances abroad, nominees, encryption keys */
                stepsAlreadyTaken?: components["schemas"]["RiskFactorAnswer"];
                /** @description the ability of the holder to move it */
                abilityToMove?: components["schemas"]["RiskFactorAnswer"];
                /** @description evidence of dishonesty */
                dishonesty?: components["schemas"]["RiskFactorAnswer"];
                /** @description previous convictions */
                previousConvictions?: components["schemas"]["RiskFactorAnswer"];
                /** @description the size of the alleged benefit against known means */
                benefitAgainstMeans?: components["schemas"]["RiskFactorAnswer"];
                /** @description the stage of the case */
                stageOfCase?: components["schemas"]["RiskFactorAnswer"];
                /** @description what the suspect knows, and since when */
                knowledgeOfInvestigation?: components["schemas"]["RiskFactorAnswer"];
                /** @description why the order is wanted now */
                whyNow?: components["schemas"]["RiskFactorAnswer"];
                /** @description why a less intrusive step is not enough: account freezing, detention of cash, an undertaking, the land register */
                lessIntrusiveSteps?: components["schemas"]["RiskFactorAnswer"];
            };
        };
        /** @description Evidence on a factor, with its exhibits; or that there is none, which is an answer */
        RiskFactorAnswer: {
            /** @constant */
            answer: "evidence";
            /** @description What is known, in the words of the maker of the statement */
            says: string;
            /** @description The exhibits that show it */
            evidence: components["schemas"]["RestraintExhibit"][];
        } | {
            /** @constant */
            answer: "noEvidence";
            /** @description What was looked for, and where */
            enquiries?: string;
        };
        /** @description Where in the exhibits a fact is shown */
        RestraintExhibit: {
            /** @description Exhibit reference */
            exhibit: string;
            page?: number;
            line?: number;
        };
        DutyOfCandourInput: {
            /** @description Whether slavery or trafficking is alleged: the respondent may then be a victim too */
            slaveryOrTrafficking?: boolean;
            /** @description Each matter, disclosed or answered that none is known */
            matters: {
                /** @description a possible innocent source of the assets */
                innocentSource?: components["schemas"]["CandourAnswer"];
                /** @description interests of third parties */
                thirdPartyInterests?: components["schemas"]["CandourAnswer"];
                /** @description joint owners, spouse, children and lenders */
                jointOwnersAndFamily?: components["schemas"]["CandourAnswer"];
                /** @description the value restrained against the alleged benefit */
                valueAgainstBenefit?: components["schemas"]["CandourAnswer"];
                /** @description delay, and its reason */
                delay?: components["schemas"]["CandourAnswer"];
                /** @description the suspect’s knowledge of the investigation */
                knowledgeOfInvestigation?: components["schemas"]["CandourAnswer"];
                /** @description weaknesses in the evidence, with the credibility of witnesses */
                weaknesses?: components["schemas"]["CandourAnswer"];
                /** @description earlier applications and their result */
                earlierApplications?: components["schemas"]["CandourAnswer"];
                /** @description civil, matrimonial or insolvency proceedings */
                otherProceedings?: components["schemas"]["CandourAnswer"];
                /** @description the effect on dependants, employees and business */
                effectOnOthers?: components["schemas"]["CandourAnswer"];
                /** @description solvency */
                solvency?: components["schemas"]["CandourAnswer"];
                /** @description whether the respondent offered co-operation */
                cooperation?: components["schemas"]["CandourAnswer"];
                /** @description undertakings refused */
                undertakingsRefused?: components["schemas"]["CandourAnswer"];
                /** @description any sign that the respondent is also a victim: a referral, or the defence of section 45 */
                respondentMayBeVictim?: components["schemas"]["CandourAnswer"];
            };
        };
        /** @description What is disclosed, with its exhibits; or that none is known, which is an answer */
        CandourAnswer: {
            /** @constant */
            answer: "disclosed";
            /** @description What is known, in the words of the maker of the statement */
            says: string;
            /** @description The exhibits that show it */
            evidence: components["schemas"]["RestraintExhibit"][];
        } | {
            /** @constant */
            answer: "noneKnown";
            /** @description What was looked for, and where */
            enquiries?: string;
        };
        WhoMayActInput: {
            power: components["schemas"]["RestraintPower"];
            /** @description Who asks, or acts */
            by: components["schemas"]["RestraintActor"];
            /** @description Variation, discharge or a management receiver: whether they are the one who applied for the order */
            appliedForRestraint?: boolean;
            /** @description Accredited financial investigator: whether a police superintendent or above, or the equivalent or designated grade of another body, has consented */
            superintendentConsents?: boolean;
            /** @description Accredited financial investigator applying for restraint: whether the application states that consent */
            consentStated?: boolean;
        };
        /**
         * @description What is asked for, or done
         * @enum {string}
         */
        RestraintPower: "restraintOrder" | "varyOrDischarge" | "seizure" | "managementReceiver" | "enforcementReceiver" | "requestAbroad";
        /**
         * @description Who asks or acts
         * @enum {string}
         */
        RestraintActor: "prosecutor" | "accreditedFinancialInvestigator" | "constable" | "hmrcOfficer" | "ncaOfficer" | "immigrationOfficer" | "directorsStaff" | "personAffected" | "other";
        NoticeOfApplicationInput: {
            /** @description Whether the case is urgent */
            urgent?: boolean;
            /** @description Whether there are reasonable grounds to believe that notice would cause dissipation */
            noticeWouldCauseDissipation?: boolean;
        };
        ApplicationReadyInput: {
            /** @description The conditions relied on */
            conditions: components["schemas"]["RestraintCondition"][];
            /** @description Whether it is made without notice */
            withoutNotice?: boolean;
            /** @description Whether the witness statement is verified by a signed statement of truth */
            statementOfTruthSigned?: boolean;
            /** @description Whether the witness statement keeps own knowledge apart from information given by others */
            sourcesDistinguished?: boolean;
            /** @description Each item, complete or not */
            items: {
                /** @description Whether it holds the court, the applicant and their status, with the consent under section 68: name, rank, date; "none" said in words is complete */
                applicant?: boolean;
                /** @description Whether it holds the defendant or alleged offender, with date of birth, address and custody; others to be restrained; "none" said in words is complete */
                persons?: boolean;
                /** @description Whether it holds the condition relied on, and the facts for each part of it; "none" said in words is complete */
                condition?: boolean;
                /** @description Whether it holds the offences under investigation or charged, when it started, the stage, the next hearing; "none" said in words is complete */
                offences?: boolean;
                /** @description Whether it holds the benefit and how it is calculated; "none" said in words is complete */
                benefit?: boolean;
                /** @description Whether it holds full details of each item of realisable property, and who holds it; "none" said in words is complete */
                realisableProperty?: boolean;
                /** @description Whether it holds why there is a real risk of dissipation; "none" said in words is complete */
                riskOfDissipation?: boolean;
                /** @description Whether it holds the terms, exceptions and conditions proposed; "none" said in words is complete */
                terms?: boolean;
                /** @description Whether it holds ancillary orders: the grounds, the precise disclosure, who is examined, questions and documents; "none" said in words is complete */
                ancillaryOrders?: boolean;
                /** @description Whether it holds the reporting requirement proposed and the first date, or why there is none; "none" said in words is complete */
                reporting?: boolean;
                /** @description Whether it holds the travel restriction proposed, or why there is none; "none" said in words is complete */
                travel?: boolean;
                /** @description Whether it holds whether a receiver is sought; "none" said in words is complete */
                receiver?: boolean;
                /** @description Whether it holds the reasons for giving no notice; "none" said in words is complete */
                noNotice?: boolean;
                /** @description Whether it holds full and frank disclosure; "none" said in words is complete */
                candour?: boolean;
                /** @description Whether it holds third parties to notify, their expected expenses, and the undertaking proposed; "none" said in words is complete */
                thirdParties?: boolean;
                /** @description Whether it holds a draft order, a time estimate and pre-reading; "none" said in words is complete */
                draftOrder?: boolean;
            };
        };
        /**
         * @description A condition of POCA 2002, s 40. C1: investigation; C2: proceedings; C3: application under s 19, 20, 27 or 28; C4: under s 21; C5: under s 22
         * @example C1
         * @enum {string}
         */
        RestraintCondition: "C1" | "C2" | "C3" | "C4" | "C5";
        OrderTermsInput: {
            /** @description The conditions the order relies on */
            conditions: components["schemas"]["RestraintCondition"][];
            /**
             * Format: date
             * @description The day restraint was applied for
             * @example 2025-11-20
             */
            applicationMade: string;
            /** @description What the order says of reports */
            reporting?: components["schemas"]["RestraintReporting"];
            /** @description How many persons the order prohibits from dealing with realisable property they hold; they need not be the defendant */
            personsNamed: number;
            /** @description Whether the exception for the relevant legal aid payment is in it */
            legalAidException?: boolean;
            /** @description Whether payment under that exception waits until the confiscation order is satisfied or discharged, or none can be made */
            legalAidConditioned?: boolean;
            /** @description Whether it states that disobedience may be contempt of court */
            contemptWarning?: boolean;
            /** @description Whether it requires an undertaking in damages from the prosecutor or investigator */
            crossUndertakingRequired?: boolean;
            /** @description The ancillary order, where one is sought */
            ancillary?: components["schemas"]["AncillaryOfDraft"];
        };
        /** @description The reporting requirement, or the court’s reasons for none */
        RestraintReporting: {
            /** @description Whether the order requires the applicant to report progress */
            required: boolean;
            /**
             * Format: date
             * @description Required: the first day on which a report is due
             * @example 2025-11-20
             */
            firstReport?: string;
            /** @description Not required: the reasons the court gives */
            reasonIfNot?: string;
        };
        /** @description The ancillary order */
        AncillaryOfDraft: {
            /** @description Whether an order is sought to make the restraint order effective: statement of assets, repatriation, delivery of keys, disclosure by a bank */
            sought: boolean;
            /** @description Whether it is sought by whoever applied for the restraint order */
            byRestraintApplicant?: boolean;
            /** @description Whether the draft says whether travel outside the United Kingdom is to be restricted, so that the court can consider it */
            travelConsidered?: boolean;
            /** @description Whether somebody must say on oath what they own */
            compelsStatementOfAssets?: boolean;
            /** @description Whether the order says that the answers will not be used in evidence against their maker in the criminal trial */
            answersNotUsedInEvidence?: boolean;
        };
        ReportingRequirementInput: {
            /** @description The conditions the order relies on */
            conditions: components["schemas"]["RestraintCondition"][];
            /**
             * Format: date
             * @description The day restraint was applied for
             * @example 2025-11-20
             */
            applicationMade: string;
            /** @description What the order says of reports */
            reporting?: components["schemas"]["RestraintReporting"];
        };
        AncillaryOrderInput: {
            /**
             * Format: date
             * @description The day restraint was applied for
             * @example 2025-11-20
             */
            applicationMade: string;
            /** @description Whether an order is sought to make the restraint order effective: statement of assets, repatriation, delivery of keys, disclosure by a bank */
            sought: boolean;
            /** @description Whether it is sought by whoever applied for the restraint order */
            byRestraintApplicant?: boolean;
            /** @description Whether the draft says whether travel outside the United Kingdom is to be restricted, so that the court can consider it */
            travelConsidered?: boolean;
            /** @description Whether somebody must say on oath what they own */
            compelsStatementOfAssets?: boolean;
            /** @description Whether the order says that the answers will not be used in evidence against their maker in the criminal trial */
            answersNotUsedInEvidence?: boolean;
        };
        RestraintExceptionInput: {
            /**
             * @description Reasonable living expenses; reasonable legal expenses; a trade, business, profession or occupation; another exception
             * @enum {string}
             */
            kind: "living" | "legal" | "business" | "other";
            /**
             * Format: date
             * @description The day the exception is asked for
             * @example 2025-11-20
             */
            askedOn: string;
            /** @description Living expenses: whether a confiscation order is made */
            confiscationOrderMade?: boolean;
            /** @description The sum asked for in total */
            totalAsked?: string;
            /** @description Living expenses: whether present and future income and outgoings are given, with proof */
            incomeAndOutgoingsProved?: boolean;
            /** @description Living expenses: whether the standard of living before is given */
            standardOfLivingGiven?: boolean;
            /** @description Living expenses: whether the effect on the value of the restrained property is given */
            effectOnValueGiven?: boolean;
            /** @description Living expenses: whether the likely length of the restraint is given */
            likelyLengthGiven?: boolean;
            /**
             * @description Legal expenses: who incurs them
             * @enum {string}
             */
            legalExpensesOf?: "defendant" | "recipientOfTaintedGift" | "another";
            /** @description Legal expenses: whether they relate to the offences under investigation or charged, or to steps that depend on them such as the restraint proceedings. A civil claim does not, even on the same facts */
            relatesToOffence?: boolean;
        };
        RestraintLifeInput: {
            /** @description Everything that happened, in any order: the days decide */
            events: components["schemas"]["RestraintEvent"][];
            /**
             * Format: date
             * @description The day on which the question is asked: later events have not happened yet
             * @example 2025-11-20
             */
            asAt: string;
            /** @default {} */
            review: components["schemas"]["ReasonableTimeReview"];
        };
        /** @description Something that happened to a restraint order, on a day */
        RestraintEvent: {
            /** @constant */
            event: "considerRestraint";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Why */
            reason?: string;
        } | {
            /** @constant */
            event: "decideNot";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description The reason */
            reason?: string;
            /** @description Who decided */
            author?: string;
        } | {
            /** @constant */
            event: "newInformation";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "prepare";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description The conditions that hold */
            conditions?: components["schemas"]["RestraintCondition"][];
            /** @description Whether there is evidence of a risk of dissipation */
            riskEvidence?: boolean;
        } | {
            /** @constant */
            event: "authorise";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description Who applies
             * @enum {string}
             */
            applicant?: "prosecutor" | "accreditedFinancialInvestigator";
            /** @description Investigator: whether the senior officer’s consent is recorded */
            superintendentConsents?: boolean;
            /** @description Prosecutor: whether a lawyer has reviewed it */
            lawyerReviewed?: boolean;
        } | {
            /** @constant */
            event: "issue";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether the application is complete */
            checklistComplete?: boolean;
            /** @description Whether the statement of truth is signed */
            statementOfTruthSigned?: boolean;
        } | {
            /** @constant */
            event: "refuse";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "grant";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description The conditions satisfied */
            reliedOn: components["schemas"]["RestraintCondition"][];
            /** @description C2: whether a confiscation order is made and unpaid */
            confiscationOrderUnpaid?: boolean;
            /** @description The persons to be served: the defendant, and each whom the order restrains */
            persons: string[];
            /** @description C1: what the order says of reports */
            reporting?: components["schemas"]["RestraintReporting"];
            /**
             * @description Whether the order restricts travel
             * @default false
             */
            travelRestricted: boolean;
            /**
             * @description Whether the Court of Appeal makes it
             * @default false
             */
            byCourtOfAppeal: boolean;
        } | {
            /** @constant */
            event: "serve";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description On whom it is served */
            persons: string[];
            /** @description Whether everybody else known to be affected is notified */
            affectedNotified?: boolean;
        } | {
            /** @constant */
            event: "restrictLand";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "authoriseDetention";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description How the property came to be lawfully held
             * @enum {string}
             */
            heldUnder?: "section47C" | "section352" | "section345" | "policeWarrantOrArrest" | "another";
        } | {
            /** @constant */
            event: "appointManagementReceiver";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether the applicant for the restraint order applied */
            byRestraintApplicant?: boolean;
        } | {
            /** @constant */
            event: "report";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description The next day the court sets; null where it sets none */
            next?: string | null;
        } | {
            /** @constant */
            event: "vary";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description Who applied; the court on a report; or somebody who is neither
             * @enum {string}
             */
            appliedBy?: "restraintApplicant" | "personAffected" | "courtOnReport" | "another";
            /** @description The day the application was served; null where it was not */
            served?: string | null;
            /** @description Whether the court shortened the time, or the applicant could go without notice */
            noticeExcused?: boolean;
            /**
             * @description Persons it now names too
             * @default []
             */
            addPersons: string[];
            /**
             * @description Persons it no longer names
             * @default []
             */
            removePersons: string[];
            /** @description Whether travel is restricted from now on, where that changes */
            travelRestricted?: boolean;
        } | {
            /** @constant */
            event: "refuseVariation";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description Who applied; the court on a report; or somebody who is neither
             * @enum {string}
             */
            appliedBy?: "restraintApplicant" | "personAffected" | "courtOnReport" | "another";
            /** @description The day the application was served; null where it was not */
            served?: string | null;
            /** @description Whether the court shortened the time, or the applicant could go without notice */
            noticeExcused?: boolean;
        } | {
            /** @constant */
            event: "proceedingsStart";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description How proceedings started
             * @enum {string}
             */
            how?: "summonsOrWarrant" | "writtenCharge" | "chargeAfterArrest" | "billOfIndictment";
        } | {
            /** @constant */
            event: "reasonableTimePassed";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether the court finds it: the Act gives no number */
            courtFinds?: boolean;
        } | {
            /** @constant */
            event: "convicted";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "sentenced";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "confiscationOrderMade";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description What is left unpaid */
            unpaid?: string;
        } | {
            /** @constant */
            event: "appointEnforcementReceiver";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether the prosecutor applied */
            byProsecutor?: boolean;
            /** @description Whether the confiscation order is not satisfied */
            orderUnsatisfied?: boolean;
            /** @description Whether the confiscation order is subject to appeal */
            subjectToAppeal?: boolean;
        } | {
            /** @constant */
            event: "convictionQuashed";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether the Court of Appeal has ordered a retrial, or the prosecutor has applied for one */
            retrialOrderedOrSought?: boolean;
        } | {
            /** @constant */
            event: "proceedingsConcluded";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description How they ended
             * @enum {string}
             */
            how?: "acquitted" | "pardoned" | "noConfiscationOrder" | "confiscationOrderPaidAtOnce" | "retrialDeclined" | "retrialNotStartedInReasonableTime" | "retrialConcluded" | "discontinued";
        } | {
            /** @constant */
            event: "orderSatisfied";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "orderDischarged";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "orderQuashedNoAppeal";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "applicationConcluded";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether it was granted */
            granted?: boolean;
            /** @description Granted: whether the resulting order is satisfied, discharged or quashed for good */
            resultingOrderEnded?: boolean;
        } | {
            /** @constant */
            event: "notMadeInReasonableTime";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /** @description Whether the court finds it: the Act gives no number */
            courtFinds?: boolean;
        } | {
            /** @constant */
            event: "appeal";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description Who appeals
             * @enum {string}
             */
            by?: "restraintApplicant" | "personAffected";
            /**
             * @description The decision that is appealed
             * @enum {string}
             */
            against?: "refusal" | "grant" | "variationOrDischarge";
            /** @description Late: whether the Court of Appeal has extended the time */
            timeExtended?: boolean;
        } | {
            /** @constant */
            event: "discharge";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
            /**
             * @description Because the court must, or because it sees fit on an application
             * @enum {string}
             */
            ground?: "duty" | "discretion";
        } | {
            /** @constant */
            event: "appealDetermined";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        } | {
            /** @constant */
            event: "withdrawLandRestriction";
            /**
             * @description Id of the event, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day it happened
             * @example 2025-11-20
             */
            on: string;
            /** @description Time of day in London, where two events of one day could be taken in either order */
            time?: string;
        };
        /** @description Convention: the watch over a reasonable time */
        ReasonableTimeReview: {
            /**
             * @description Convention: months to the first review
             * @default 6
             */
            everyMonths: number;
            /**
             * @description Convention: months after which there is a warning
             * @default 12
             */
            warnAfterMonths: number;
            /**
             * @description Convention: months after which it is critical
             * @default 24
             */
            criticalAfterMonths: number;
        };
        RestraintTransitionInput: {
            /**
             * @description The order as it stands; left out, nothing has happened yet
             * @default {}
             */
            order: components["schemas"]["RestraintOrder"];
            /** @description What happened */
            event: components["schemas"]["RestraintEvent"];
            /** @default {} */
            review: components["schemas"]["ReasonableTimeReview"];
        };
        /** @description One restraint order, as its events have left it */
        RestraintOrder: {
            /**
             * @description Where it stands
             * @default NOT_CONSIDERED
             */
            state: components["schemas"]["RestraintState"];
            /**
             * @description The day of its last event
             * @default null
             */
            asOf: string | null;
            /**
             * @description Who applies
             * @default null
             */
            applicant: ("prosecutor" | "accreditedFinancialInvestigator") | null;
            /**
             * @description The day of the application
             * @default null
             */
            appliedOn: string | null;
            /**
             * @description The day the order was made
             * @default null
             */
            madeOn: string | null;
            /**
             * @description The conditions that were satisfied when it was made: a set, kept as it was
             * @default []
             */
            reliedOn: components["schemas"]["RestraintCondition"][];
            /**
             * @description The persons it names
             * @default []
             */
            persons: components["schemas"]["RestrainedPerson"][];
            /**
             * @description Whether reports to the court are required
             * @default false
             */
            reportsRequired: boolean;
            /**
             * @description The court’s reasons for no reports
             * @default null
             */
            noReportsBecause: string | null;
            /**
             * @description The next day on which a report is due
             * @default null
             */
            nextReport: string | null;
            /**
             * @description Conviction quashed, and a retrial ordered or sought
             * @default false
             */
            retrialAwaited: boolean;
            /**
             * @description A duty to discharge that is not acted on
             * @default null
             */
            dischargeDuty: components["schemas"]["RestraintDischargeDuty"] | null;
            /**
             * @description The last decision that can be appealed
             * @default null
             */
            appealable: {
                /** @enum {string} */
                decision: "refusal" | "variationOrDischarge";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                on: string;
            } | null;
            /**
             * @description Whether travel is restricted
             * @default false
             */
            travelRestriction: boolean;
            /**
             * @description Whether detention of seized property is authorised
             * @default false
             */
            detentionAuthorised: boolean;
            /**
             * @description Whether a management receiver is in place
             * @default false
             */
            managementReceiver: boolean;
            /**
             * @description Whether an enforcement receiver is in place
             * @default false
             */
            enforcementReceiver: boolean;
            /**
             * @description Whether a restriction is in the register of title
             * @default false
             */
            landRestricted: boolean;
            /**
             * @description Whether an appeal is pending
             * @default false
             */
            underAppeal: boolean;
        };
        /**
         * @description Where a restraint order stands
         * @example IN_FORCE_PRECHARGE
         * @enum {string}
         */
        RestraintState: "NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED";
        /** @description A person the order names, and when it was served on them */
        RestrainedPerson: {
            /**
             * @description A restrained person, or the defendant to be served
             * @example d1
             */
            person: string;
            /**
             * @description The day the order was served on them; null where it is not
             * @default null
             */
            servedOn: string | null;
        };
        /** @description A duty to discharge, which the court has not yet acted on */
        RestraintDischargeDuty: {
            /**
             * Format: date
             * @description The day the duty arose
             * @example 2025-11-20
             */
            since: string;
            /**
             * @description The transition it belongs to
             * @enum {string}
             */
            row: "E13" | "E15" | "E16" | "E17";
        };
        RestraintVariationInput: {
            asked: components["schemas"]["RestraintRequestKind"];
            /**
             * @description Who asks: whoever applied for the order, the defendant, the recipient of a tainted gift, or another person
             * @enum {string}
             */
            by: "restraintApplicant" | "defendant" | "recipientOfTaintedGift" | "another";
            /** @description Anybody but the applicant and the defendant: whether the order affects them */
            isAffected?: boolean;
            /** @description Whether it is in writing, with the evidence */
            inWritingWithEvidence?: boolean;
            /**
             * Format: date
             * @description The day of the hearing
             * @example 2025-11-20
             */
            hearing: string;
            /** @description The day it was served on the applicant and the restrained person; null where it was not */
            served?: string | null;
            /** @description Whether the court has shortened the time */
            timeShortened?: boolean;
            /** @description The restraint applicant: whether the case is urgent, or notice would cause dissipation */
            withoutNoticeOpen?: boolean;
            /** @description Living or legal expenses: the facts of the exception */
            exception?: {
                /** @description Living expenses: whether a confiscation order is made */
                confiscationOrderMade?: boolean;
                /** @description The sum asked for in total */
                totalAsked?: string;
                /** @description Living expenses: whether present and future income and outgoings are given, with proof */
                incomeAndOutgoingsProved?: boolean;
                /** @description Living expenses: whether the standard of living before is given */
                standardOfLivingGiven?: boolean;
                /** @description Living expenses: whether the effect on the value of the restrained property is given */
                effectOnValueGiven?: boolean;
                /** @description Living expenses: whether the likely length of the restraint is given */
                likelyLengthGiven?: boolean;
                /**
                 * @description Legal expenses: who incurs them
                 * @enum {string}
                 */
                legalExpensesOf?: "defendant" | "recipientOfTaintedGift" | "another";
            };
        };
        /**
         * @description What is asked for
         * @enum {string}
         */
        RestraintRequestKind: "livingExpenses" | "legalExpensesOfTheCase" | "legalExpensesElsewhere" | "businessExpenses" | "saleOfAsset" | "unsecuredDebt" | "claimOfOwnership" | "mortgagePayments" | "tax" | "travel" | "discharge";
        DischargeDutyInput: {
            /** @description The conditions that were satisfied when the order was made */
            reliedOn: components["schemas"]["RestraintCondition"][];
            /**
             * Format: date
             * @description The day restraint was applied for
             * @example 2025-11-20
             */
            applicationMade: string;
            /**
             * Format: date
             * @description The day on which the question is asked
             * @example 2025-11-20
             */
            on: string;
            /** @description First condition: whether proceedings for the offence have been started */
            proceedingsStarted?: boolean;
            /** @description Not started, or application not made: whether the court has found that a reasonable time has passed. The Act gives no number */
            reasonableTimePassed?: boolean;
            /** @description First and second condition: how the proceedings stand */
            proceedings?: components["schemas"]["ProceedingsConcludedInput"];
            /**
             * @description Conviction quashed while the order is in force: whether the Court of Appeal has ordered a retrial or the prosecutor has applied for one, and what became of it
             * @enum {string}
             */
            retrial?: "notSought" | "awaited" | "declined" | "notStartedInReasonableTime" | "concluded";
            /**
             * @description Third to fifth condition: the application about confiscation. One that is granted is concluded only when the resulting order is satisfied, discharged or quashed for good
             * @enum {string}
             */
            application?: "pending" | "notMade" | "refused" | "grantedOrderInForce" | "grantedOrderEnded";
        };
        RestraintAppealInput: {
            /**
             * @description Who wants to appeal: whoever applied for the order, or somebody affected by it, such as the restrained person
             * @enum {string}
             */
            by: "restraintApplicant" | "personAffected";
            /**
             * @description What is appealed: refusal or grant of restraint, a decision on variation or discharge, the decision of the Court of Appeal, or its refusal of leave
             * @enum {string}
             */
            decision: "refusal" | "grant" | "variationOrDischarge" | "courtOfAppealReasons" | "courtOfAppealRefusesLeave";
            /**
             * Format: date
             * @description The day of the decision, of its reasons, or of the refusal of leave
             * @example 2025-11-20
             */
            decidedOn: string;
        };
        RestraintSeizureInput: {
            /**
             * Format: date
             * @description The day of the seizure, or on which it is thought of
             * @example 2025-11-20
             */
            on: string;
            /**
             * @description An indictable offence is investigated and nobody is charged; proceedings are started; or an application about confiscation is made or expected
             * @enum {string}
             */
            basis: "investigation" | "proceedings" | "laterApplication";
            /** @description Whether there are reasonable grounds to suspect benefit (investigation, from 1 March 2016) or to believe it (investigation before, proceedings) */
            grounds?: boolean;
            /** @description Investigation, before 26 April 2024: whether the person had been arrested */
            arrested?: boolean;
            /** @description Later application: whether the third, fourth or fifth condition for restraint holds */
            applicationConditionHolds?: boolean;
            /** @description Whether a restraint order is in force */
            restraintInForce?: boolean;
            /** @description Whether the property is cash */
            isCash?: boolean;
            /** @description Whether it is exempt: tools or a vehicle needed personally for work; clothing, bedding, furniture, provisions for basic domestic needs */
            isExempt?: boolean;
            /** @description Whether it is an item related to cryptoassets */
            isCryptoassetRelated?: boolean;
            /** @description Whether there are reasonable grounds to suspect that it may otherwise be made unavailable for a confiscation order */
            mayBeUnavailable?: boolean;
            /** @description Whether there are reasonable grounds to suspect that its value may be diminished by conduct of anybody */
            mayBeDiminished?: boolean;
            /**
             * @description Who approved: a justice of the peace; an inspector or above, or the equivalent; nobody
             * @enum {string}
             */
            approval?: "justice" | "seniorOfficer" | "none";
            /** @description No justice approved: whether asking one was practicable */
            justicePracticable?: boolean;
            /** @description Nobody approved: whether asking a senior officer was practicable */
            seniorOfficerPracticable?: boolean;
        };
        SeizedPropertyInput: {
            /**
             * @description When it was seized, as clocks in London show it
             * @example 2026-11-19T15:00
             */
            seizedAt: string;
            /**
             * @description When the question is asked
             * @example 2026-11-19T15:00
             */
            asAt: string;
            /** @description Everything that happened, in any order: the times decide */
            events: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What happened
                 * @enum {string}
                 */
                event: "restraintAppliedFor" | "variationAppliedFor" | "magistratesExtended" | "detentionAuthorised" | "applicationFailed" | "detentionDischarged" | "noAppealPossible" | "saleAuthorised" | "released";
                /**
                 * @description When
                 * @example 2026-11-19T15:00
                 */
                at: string;
                /** @description Application failed, or detention discharged: whether an appeal is possible or pending */
                appealPossible?: boolean;
            }[];
            /** @description Whether the power was used without the approval of a justice */
            withoutJustice?: boolean;
            /** @description Bank holidays proclaimed since */
            extraHolidays?: string[];
        };
        ManagementReceiverInput: {
            /**
             * Format: date
             * @description The day of the hearing
             * @example 2025-11-20
             */
            hearing: string;
            /**
             * @description Who applies
             * @enum {string}
             */
            by?: "prosecutor" | "accreditedFinancialInvestigator" | "other";
            /** @description Whether they applied for the restraint order */
            appliedForRestraint?: boolean;
            /** @description Investigator: whether a superintendent or above consents */
            superintendentConsents?: boolean;
            /**
             * @description Whether a restraint order applies to the property, or is made at the same time
             * @enum {string}
             */
            restraintOrder?: "inForce" | "madeAtTheSameTime" | "none";
            /** @description The powers asked for. A management receiver realises only so much as pays their own remuneration and expenses */
            powers: ("takePossession" | "manageOrDeal" | "realiseForCosts" | "paymentsByInterestHolders" | "search")[];
            /** @description Whether holders of interests have had a reasonable chance to make representations */
            interestHoldersHeard?: boolean;
            /** @description Whether the property is perishable, or ought to be disposed of before its value falls */
            perishableOrFalling?: boolean;
            /** @description Estimated cost of the receiver */
            estimatedCost?: string;
            /** @description Estimated value preserved */
            estimatedValuePreserved?: string;
            /** @description Why the cost is proportionate */
            whyProportionate?: string;
        };
        EnforcementReceiverInput: {
            /**
             * Format: date
             * @description The day a receiver is asked for
             * @example 2025-11-20
             */
            askedOn: string;
            /** @description Whether the prosecutor applies */
            byProsecutor?: boolean;
            /** @description Whether a confiscation order is made */
            orderMade?: boolean;
            /** @description Whether it is satisfied */
            satisfied?: boolean;
            /** @description Whether it is subject to appeal */
            subjectToAppeal?: boolean;
            /** @description Whether holders of interests, other than those bound by a determination under section 10A, have had a reasonable chance to make representations */
            interestHoldersHeard?: boolean;
            /** @description Whether a management receiver is in place */
            managementReceiver?: boolean;
        };
        ReceivershipDischargeInput: {
            /** @description Whether somebody has applied under section 63 to vary or discharge the order about the receiver */
            applied?: boolean;
            /**
             * @description The proceedings, or the application of the third to fifth condition: pending, concluded, or not started
             * @enum {string}
             */
            proceedings?: "pending" | "concluded" | "notStarted";
            /** @description Not started: whether the court has found that a reasonable time has passed */
            reasonableTimePassed?: boolean;
        };
        SaleBarredInput: {
            /**
             * Format: date
             * @description The day the question is asked
             * @example 2025-11-20
             */
            askedOn: string;
            /** @description Whether a confiscation order is made */
            confiscationOrderMade?: boolean;
            /** @description Whether the defendant or the recipient of a tainted gift applies */
            byDefendantOrRecipient?: boolean;
            /** @description Whether the court has decided that the property cannot be replaced */
            irreplaceable?: boolean;
            /** @description Whether the court has ordered that it must not be sold, and the order stands */
            orderMade?: boolean;
        };
        LandProtectionInput: {
            /** @description Whether the title is registered */
            isRegistered?: boolean;
            /**
             * @description Whether restraint is applied for, ordered, or discharged
             * @enum {string}
             */
            stage: "applicationMade" | "orderMade" | "orderDischarged";
            /** @description Discharged: whether there is an entry to take out */
            restrictionInRegister?: boolean;
        };
        ThirdPartyInterestInput: {
            /**
             * @description On what the claim rests
             * @enum {string}
             */
            basis: "legalOwner" | "jointLegalOwner" | "beneficialOwner" | "mortgage" | "charge" | "lease" | "retentionOfTitle" | "rightOfSetOff" | "trust" | "matrimonial" | "shareholder" | "recipientOfTaintedGift" | "unsecuredCreditor";
            /** @description Whether there is evidence of the interest */
            evidenced?: boolean;
            /** @description Shareholder: whether the company’s property is found to be the shareholder’s */
            veilPierced?: boolean;
            /** @description Whether a determination under section 10A binds them: they had a reasonable chance to make representations */
            boundByDetermination?: boolean;
        };
        EffectOnOthersInput: {
            /**
             * @description What somebody wants to do: take control of goods, re-enter peaceably to forfeit a lease, go on with other proceedings about the property, or deal with it against the order
             * @enum {string}
             */
            step: "takeControlOfGoods" | "peaceableReEntry" | "otherProceedings" | "dealAgainstTheOrder";
            /**
             * @description What is in place over the property
             * @enum {string}
             */
            inPlace?: "restraintOrder" | "enforcementReceiver" | "neither";
            /** @description Whether the Crown Court has given leave */
            leaveGiven?: boolean;
        };
        RestraintCompensationInput: {
            /** @description Whether the applicant held realisable property */
            heldRealisableProperty?: boolean;
            /** @description Whether an investigation or proceedings were started */
            started?: boolean;
            /** @description Whether there was no conviction, or it was quashed or pardoned */
            noConviction?: boolean;
            /** @description Whether there was a serious default by a body that section 72 lists */
            seriousDefault?: boolean;
            /** @description Whether without it the proceedings would not have been started or continued */
            wouldNotHaveContinued?: boolean;
            /** @description Whether loss was suffered */
            lossSuffered?: boolean;
        };
        PropertyAbroadInput: {
            /**
             * Format: date
             * @description The day on which the question is asked
             * @example 2025-11-20
             */
            asAt: string;
            /** @description The country, or territory, where the property is believed to be */
            country: string;
            /** @description Whether that is a member state of the European Union */
            isEuropeanUnion?: boolean;
            /** @description Whether the prosecutor believes that realisable property is there */
            believedAbroad?: boolean;
            /** @description Whether any condition for restraint holds */
            conditionHolds?: boolean;
            /** @description The day the confiscation order was made; null where none is made */
            confiscationOrderMade?: string | null;
            /** @description Order made: whether it is unsatisfied */
            orderUnsatisfied?: boolean;
            /** @description The steps taken, in any order: the days decide */
            steps: components["schemas"]["AbroadStep"][];
        };
        /** @description A dated step of a request about property abroad */
        AbroadStep: {
            /** @constant */
            step: "sentToSecretaryOfState";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
        } | {
            /** @constant */
            step: "forwardedAbroad";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
        } | {
            /** @constant */
            step: "acknowledged";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
        } | {
            /** @constant */
            step: "frozen";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
            /** @description What was frozen, in pounds, where it is known */
            value?: string;
        } | {
            /** @constant */
            step: "realised";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
            /** @description Currency of the proceeds */
            currency: string;
            /** @description The proceeds, in that currency */
            proceeds: string;
            /** @description Pounds for one unit of the currency, at the end of the day of realisation */
            poundsPerUnit: string;
            /**
             * Format: date
             * @description The day of the rate: the day of realisation
             * @example 2025-11-20
             */
            rateOn: string;
            /** @description Where the rate is published */
            rateSource: string;
        } | {
            /** @constant */
            step: "certificateReceived";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
        } | {
            /** @constant */
            step: "refusedAbroad";
            /**
             * @description Id of the step, given by the caller
             * @example d1
             */
            id: string;
            /**
             * Format: date
             * @description The day of the step
             * @example 2025-11-20
             */
            on: string;
            /** @description Reference of the central authority */
            reference?: string;
        };
        /** @description A case at a stage, with what was considered in it */
        FinancialOrdersInput: {
            caseFile: components["schemas"]["CaseFile"];
            /** @description The stage the case is about to leave */
            stage: components["schemas"]["GateStage"];
            /**
             * Format: date
             * @description The day the question is asked: it picks the orders there were
             * @example 2025-11-20
             */
            asAt: string;
            /** @description Flags of the case, removed ones too; empty: it was asked, and there is none */
            flags?: components["schemas"]["CaseFlag"][];
            /** @description Offences charged before, and replaced since: the flag outlives them */
            chargedBefore?: {
                /**
                 * @description Offence, by Act and section; OTHER for an offence not in the catalogue
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                chargedOn: string;
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                replacedOn?: string;
            }[];
            /** @description Who is assigned */
            assigned?: {
                /** @description The financial investigator, by reference, and since when; null where nobody is assigned */
                financialInvestigator?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    reference: string;
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    on: string;
                } | null;
                /** @description The specialist prosecutor, by reference, and since when; null where nobody is assigned */
                specialistProsecutor?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    reference: string;
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    on: string;
                } | null;
            };
            /** @description What is known of each defendant */
            defendants?: components["schemas"]["DefendantFacts"][];
            /** @description Referrals of possible victims */
            referrals?: components["schemas"]["Referral"][];
            /** @description What was considered, for whom and when */
            considerations?: components["schemas"]["ConsiderationRecord"][];
            /** @description Decisions to pass with orders unanswered */
            overrides?: components["schemas"]["GateOverride"][];
        };
        /**
         * @description Stage of the case: before charge, charge, plea and trial preparation hearing, conviction, sentence, after the order
         * @enum {string}
         */
        GateStage: "preCharge" | "charge" | "ptph" | "conviction" | "sentence" | "postOrder";
        /** @description A flag for slavery, trafficking or exploitation. It outlives the charge */
        CaseFlag: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description What the case is flagged for
             * @enum {string}
             */
            kind: "modernSlavery" | "humanTrafficking" | "exploitation";
            /** @description Who raised it, and when */
            raised: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
            };
            /** @description Its removal, which is kept: by a supervisor other than the person who raised it, with a reason */
            removed?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @description Why it is removed */
                reason: string & (unknown & unknown);
            };
        };
        /**
         * @description In whose part a decision was taken
         * @enum {string}
         */
        DecisionRole: "investigator" | "financialInvestigator" | "prosecutor" | "supervisor" | "court";
        /** @description What is known of one defendant, beyond the case file, for these orders */
        DefendantFacts: {
            /**
             * @description The defendant, by the id in the case file
             * @example d1
             */
            defendant: string;
            /** @description The offences the defendant was arrested for; empty: not arrested */
            arrestedFor?: ("MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER")[];
            /** @description Whether it was decided that this defendant is not to be prosecuted */
            notProceededWith?: boolean;
            /** @description Whether this defendant may be a victim of slavery or trafficking */
            possibleVictim?: boolean;
            /** @description Whether the confiscation proceedings are postponed */
            postponed?: boolean;
            /** @description The confiscation order; null where it was decided to make none; left out where that is not decided yet */
            confiscation?: components["schemas"]["ConfiscationMade"] | null;
            /** @description The offences for which compensation is ordered */
            compensationFor?: string[];
            /** @description Whether the defendant has benefited from criminal conduct */
            benefit?: boolean;
            /** @description Whether one of the five conditions for restraint is met */
            restraintConditionMet?: boolean;
            /** @description Whether there is a real risk that property will be dissipated */
            realRiskOfDissipation?: boolean;
            /** @description Whether one of the conditions for seizure is met, and property may otherwise be made unavailable or lose value */
            seizureConditionMet?: boolean;
            /** @description Whether a vehicle, ship or aircraft was used, or meant to be used, in the offence */
            vehicleUsed?: boolean;
            /** @description Whether there are reasonable grounds to suspect that property is recoverable, or intended for unlawful conduct */
            partFiveGrounds?: boolean;
            /** @description Whether cash of at least the minimum amount is held */
            cashAtLeastMinimum?: boolean;
            /** @description Whether a listed asset of at least the minimum value is held */
            listedAssetAtLeastMinimum?: boolean;
            /** @description Whether an account holds at least the minimum amount */
            accountAtLeastMinimum?: boolean;
            /** @description Whether cryptoassets within Part 5 are held */
            cryptoassetHeld?: boolean;
            /** @description Whether the conditions for an unexplained wealth order are met */
            unexplainedWealthConditionsMet?: boolean;
            /** @description Whether property of at least the minimum value was obtained through unlawful conduct within the time limit */
            civilRecoveryConditionsMet?: boolean;
            /** @description Whether taxable income or gain from criminal conduct is reasonably suspected */
            taxableIncomeSuspected?: boolean;
            /** @description Whether personal injury, loss or damage resulted from the offence or one taken into consideration */
            injuryLossOrDamage?: boolean;
            /** @description Whether an item seized, or in the offender’s possession or control, was used or meant for crime, or unlawfully held */
            itemForDeprivation?: boolean;
            /** @description Whether goods were stolen, by theft, fraud or blackmail, and can be traced */
            goodsStolenTraceable?: boolean;
            /** @description Whether the defendant has acted in a way that shows a risk of a slavery or trafficking offence */
            actedShowingRisk?: boolean;
            /** @description Whether the defendant is a relevant offender and has acted so since */
            relevantOffender?: boolean;
            /** @description Whether the conviction is of a serious offence */
            seriousOffence?: boolean;
            /** @description Whether the defendant has been involved in serious crime */
            involvedInSeriousCrime?: boolean;
            /** @description Whether an indictable offence was connected with promoting, forming, managing or liquidating a company */
            companyOffence?: boolean;
            /** @description Whether premises are, or are likely to be, used so that they may be closed */
            premisesGrounds?: boolean;
            /** @description Whether there is a risk of a labour market offence */
            labourMarketRisk?: boolean;
            /** @description The two-stage test, as asked and answered */
            fullCodeTest?: components["schemas"]["FullCodeTest"];
            /** @description Whether this defendant may be a victim: each time it was asked, and the answer */
            section45Checks?: components["schemas"]["Section45Check"][];
        };
        /** @description A confiscation order, as far as other orders turn on it */
        ConfiscationMade: {
            /**
             * Format: date
             * @description The day it was made
             * @example 2025-11-20
             */
            madeOn: string;
            /** @description What it requires to be paid, as made or as varied */
            amount: string;
            /**
             * @description The section it is made under; left out: section 6
             * @enum {string}
             */
            madeUnder?: "section6" | "section27" | "section28";
            /** @description The offences in respect of which it is made */
            offences: string[];
            /** @description Whether it was made after sentence */
            afterSentence?: boolean;
            /** @description Whether any of it is unpaid */
            unpaid?: boolean;
            /** @description Whether time to pay has ended with some of it unpaid */
            inDefault?: boolean;
        };
        /** @description The two-stage test: asked and answered, never decided here */
        FullCodeTest: {
            /**
             * @description A realistic prospect of conviction, likely defences included
             * @enum {string}
             */
            evidential: "pass" | "fail";
            /**
             * @description Whether prosecution is in the public interest
             * @enum {string}
             */
            publicInterest: "pass" | "fail" | "notReached";
            /** @description Why */
            reason: string;
            /**
             * @description Who decided, by reference: a role number or a judge’s code, never a name
             * @example d1
             */
            by: string;
            /** @description In which part */
            role: components["schemas"]["DecisionRole"];
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            on: string;
        };
        /** @description Whether a defendant may be a victim: asked and answered */
        Section45Check: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description At which moment it was asked */
            at: components["schemas"]["Section45CheckPoint"];
            /**
             * @description What was answered: no reason to think so; a credible reason; referred; clear evidence of the defence; a decision is awaited
             * @enum {string}
             */
            answer: "noReason" | "credibleReason" | "referred" | "clearEvidence" | "awaitingDecision";
            /** @description Why; where a decision is awaited, why charging can or cannot wait */
            reason: string;
            /**
             * @description Who decided, by reference: a role number or a judge’s code, never a name
             * @example d1
             */
            by: string;
            /** @description In which part */
            role: components["schemas"]["DecisionRole"];
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            on: string;
        };
        /** @enum {string} */
        Section45CheckPoint: "arrest" | "charge" | "ptph" | "beforePlea" | "lateReferralDecision" | "beforeConfiscationRequest";
        /** @description A possible victim’s referral: asked and answered */
        Referral: {
            /**
             * @description Victim or defendant, by reference
             * @example d1
             */
            person: string;
            /** @description Whether 18 or over; possibly under 18 is treated as under */
            adult?: boolean;
            /** @description Whether an adult consents to referral; a child need not */
            consent?: boolean;
            /**
             * Format: date
             * @description The day of referral
             * @example 2025-11-20
             */
            referredOn?: string;
            /** @description The crime number the referral points to */
            crimeReference?: string;
            /**
             * @description First decision
             * @enum {string}
             */
            reasonableGrounds?: "positive" | "negative" | "awaited";
            /**
             * @description Second decision
             * @enum {string}
             */
            conclusiveGrounds?: "positive" | "negative" | "awaited";
            /** @description Whether the Secretary of State was notified, without identifying an adult who does not consent */
            notifiedUnderSection52?: boolean;
        };
        /** @description One answer about one order, for one defendant, at one stage */
        ConsiderationRecord: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            defendant: string;
            /** @description The order that was considered */
            order: components["schemas"]["FinancialOrderKey"];
            /** @description The stage at which it was considered */
            stage: components["schemas"]["GateStage"];
            /**
             * @description What was decided: `made` and `refused` are the court’s
             * @enum {string}
             */
            answer: "applied" | "applyLater" | "notAvailable" | "notAppropriate" | "made" | "refused" | "withdrawn";
            /** @description Why; needed unless it was applied for or made */
            reasonCodes?: components["schemas"]["FinancialOrderReasonCode"][];
            /** @description Why, in words; needed unless it was applied for or made */
            reason?: string & (unknown & unknown);
            /** @description What a reason code needs beside it */
            details?: {
                /** @description The report, claim, order or request that a reason code refers to */
                reference?: string;
                /**
                 * @description The manager told that no financial investigator is available
                 * @example d1
                 */
                manager?: string;
                /** @description Which minimum */
                threshold?: string;
                /** @description Which precondition failed */
                predicate?: string;
                /** @description Reference to the log of contact with the victim, naming nobody */
                contactLog?: string;
            };
            /**
             * @description Who decided, by reference: a role number or a judge’s code, never a name
             * @example d1
             */
            by: string;
            /** @description In which part */
            role: components["schemas"]["DecisionRole"];
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            on: string;
            evidence?: {
                exhibit: string;
                page?: number;
                line?: number;
            }[];
            /** @description For `applyLater`: the later stage or day at which it is taken up */
            reviewAt?: components["schemas"]["GateStage"] | string;
        };
        /**
         * @description Financial or ancillary order. `riskOrder` is MSA 2015, s 23; `reparationOrder` is MSA 2015, s 8
         * @example reparationOrder
         * @enum {string}
         */
        FinancialOrderKey: "financialInvestigation" | "restraint" | "searchAndSeizure" | "vehicleDetention" | "cashForfeiture" | "listedAssetForfeiture" | "accountForfeiture" | "cryptoassetForfeiture" | "unexplainedWealthOrder" | "civilRecovery" | "revenueFunctions" | "confiscation" | "compensation" | "reparationOrder" | "fine" | "surcharge" | "costs" | "deprivation" | "restitution" | "vehicleForfeiture" | "immigrationVehicleForfeiture" | "preventionOrderOnConviction" | "preventionOrderOnApplication" | "riskOrder" | "seriousCrimeOrderOnConviction" | "seriousCrimeOrderOfHighCourt" | "financialReportingRequirement" | "financialReportingOrder" | "directorDisqualification" | "closureOrder" | "labourMarketOrder" | "childCriminalExploitationOrder" | "complianceOrder" | "enforcement";
        /**
         * @description Why an order is not applied for or not made. A taxonomy of ours, not law
         * @enum {string}
         */
        FinancialOrderReasonCode: "noBenefit" | "noAssetsFound" | "noFinancialInvestigatorAvailable" | "belowThreshold" | "noRiskOfDissipation" | "offenceNotQualifying" | "noConfiscationOrder" | "compensationForSameOffence" | "victimCivilClaim" | "victimUntraced" | "victimWish" | "defendantMayBeVictim" | "disproportionate" | "otherOrderPreferred" | "foreignAssetsUnreachable" | "lateIdentification" | "courtRefused";
        /** @description A decision to pass a stage with orders unanswered */
        GateOverride: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description The stage passed */
            stage: components["schemas"]["GateStage"];
            /**
             * @description The defendant; left out: all
             * @example d1
             */
            defendant?: string;
            /** @description The order; left out: all that are unanswered */
            order?: components["schemas"]["FinancialOrderKey"];
            /** @description Why */
            reason: string & (unknown & unknown);
            /**
             * @description Who decided, by reference: a role number or a judge’s code, never a name
             * @example d1
             */
            by: string;
            /** @description In which part */
            role: components["schemas"]["DecisionRole"];
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            on: string;
            evidence?: {
                exhibit: string;
                page?: number;
                line?: number;
            }[];
        };
        CaseClosingInput: {
            /** @description Whether the case is flagged */
            flagged?: boolean;
            /** @description The stage at which it is closed */
            stage: components["schemas"]["GateStage"];
            /** @description Why */
            reason?: components["schemas"]["ClosingReason"];
            /** @description Why, in words */
            words?: string;
            /** @description Who closes it */
            decided: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
            };
            /** @description The second person’s approval */
            approved?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
            };
        };
        /**
         * @description Why a case does not proceed. `victimSupportEnded` is not `victimDoesNotSupport`
         * @enum {string}
         */
        ClosingReason: "victimDoesNotSupportAndSuspectNotIdentified" | "evidentialDifficultiesVictimSupports" | "victimDoesNotSupport" | "timeLimitPassed" | "noSuspectIdentified" | "takenOverByOtherBody" | "furtherInvestigationNotInPublicInterest" | "section45Defence" | "referralDecisionNegative" | "referralDecisionDelayed" | "victimAbroad" | "victimSupportEnded" | "victimFear" | "digitalDelay" | "requestForAssistanceFailed" | "disclosure" | "alternativeOffence" | "merged" | "transferredToOtherAgency" | "evidentialStageFailed" | "publicInterestStageFailed" | "stayedByCourt" | "acquittal" | "notRecorded";
        ChargingInput: {
            /** @description Every charge thought of, together */
            charges: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence charged, or thought of
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /**
                 * @description Where it is an attempt, a conspiracy and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                committed: components["schemas"]["Committed"];
                /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
                conditionMet?: boolean;
                /** @description For an offence outside the catalogue: that it is not in Schedule 2 */
                statedNotInSchedule2?: boolean;
            }[];
        };
        /** @description The orders of one sentence, for one offender */
        CombinationsInput: {
            /**
             * Format: date
             * @description The day on which the orders are made or considered
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description Whether the confiscation proceedings are postponed on that day */
            postponed?: boolean;
            /** @description Whether something was omitted or went wrong in postponing */
            defectInPostponement?: boolean;
            /** @description The confiscation order; null where none is made; left out where it is not decided yet */
            confiscation?: {
                /**
                 * Format: date
                 * @description The day it is made
                 * @example 2025-11-20
                 */
                orderMade: string;
                /** @description What it requires to be paid */
                amount: string;
                /**
                 * @description The section it is made under; left out: section 6
                 * @enum {string}
                 */
                madeUnder?: "section6" | "section27" | "section28";
                /** @description The offences in respect of which it is made */
                offences: string[];
            } | null;
            /** @description The offences of which the offender is convicted */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence of which the offender is convicted
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /**
                 * @description Where it is an attempt, a conspiracy and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                committed: components["schemas"]["Committed"];
                /** @description Whether personal injury, loss or damage resulted */
                injuryLossOrDamage?: boolean;
            }[];
            /** @description Orders made or proposed */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order it is
                 * @enum {string}
                 */
                kind: "compensation" | "reparationOrder" | "unlawfulProfit" | "deprivation" | "forfeitureMisuseOfDrugs" | "forfeitureTerrorism" | "vehicleForfeiture" | "immigrationVehicleForfeiture" | "otherPayment" | "fine" | "criminalCourtsCharge" | "surcharge" | "costs";
                /** @description What it requires to be paid, or would */
                amount?: string;
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence?: string;
                /** @description Whether it is made; false: it is proposed */
                made: boolean;
            }[];
            /** @description The means from which the court believes all of these orders must be met */
            means?: string;
            /** @description Whether they are made in the same proceedings as the confiscation order */
            inSameProceedings?: boolean;
        };
        ReparationAfterChangeInput: {
            /**
             * @description What became of the confiscation order
             * @enum {string}
             */
            change: "increasedUnder21" | "increasedUnder22" | "reducedUnder23" | "reducedUnder29" | "dischargedUnder24" | "dischargedUnder25" | "dischargedUnder25A" | "quashedOnAppeal" | "variedOnAppeal" | "madeOnAppeal";
            /** @description What the confiscation order now requires to be paid; nil where it is gone */
            confiscation: string;
            /** @description Reparation orders made in the proceedings */
            reparationOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description What it requires to be paid */
                amount: string;
                /** @description How much of it is unpaid */
                unpaid?: string;
            }[];
        };
        MayApplyInput: {
            /** @description The order */
            order: components["schemas"]["FinancialOrderKey"];
            /**
             * @description Who asks for it
             * @enum {string}
             */
            applicant: "prosecutor" | "directorOfPublicProsecutions" | "court" | "claimant" | "accreditedFinancialInvestigator" | "constable" | "chiefOfficerOfPolice" | "immigrationOfficer" | "seniorImmigrationOfficer" | "nationalCrimeAgency" | "hmRevenueAndCustoms" | "financialConductAuthority" | "seriousFraudOffice" | "gangmastersAndLabourAbuseAuthority" | "secretaryOfState" | "localAuthority";
            /**
             * Format: date
             * @description The day of the application
             * @example 2025-11-20
             */
            on: string;
        };
        CompensationLimitInput: {
            /**
             * @description The court that sentences
             * @enum {string}
             */
            court: "magistratesCourt" | "crownCourt";
            /**
             * Format: date
             * @description The day of the offence
             * @example 2025-11-20
             */
            offenceCommitted: string;
            /** @description Whether the offender was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
        };
        SurchargeInput: {
            /**
             * Format: date
             * @description The first day of the offence
             * @example 2025-11-20
             */
            offenceCommitted: string;
            /** @description Whether the offender is to be dealt with as an adult */
            adult?: boolean;
            /**
             * @description How the offender is dealt with: the longest term counts
             * @enum {string}
             */
            disposal: "conditionalDischarge" | "fine" | "communityOrder" | "custodyUpTo6Months" | "custodyOver6To24Months" | "custodyOver24Months";
            /** @description The fine, where it is one */
            fine?: string;
            /** @description The means; left out where they are not in question */
            means?: string;
            /** @description Compensation, reparation and an unlawful profit order, together */
            payableToVictims?: string;
        };
        DeprivedItemInput: {
            /**
             * Format: date
             * @description The day of the deprivation order
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The claim of someone else to the item */
            claim?: {
                /**
                 * Format: date
                 * @description The day of the claim
                 * @example 2025-11-20
                 */
                madeOn: string;
                /** @description Whether the claimant consented to the offender having it */
                consentedToPossession?: boolean;
                /** @description Whether the item was used or meant for crime */
                usedOrMeantForCrime?: boolean;
                /** @description Whether the claimant knew, or had reason to suspect, that it was */
                knewOrSuspected?: boolean;
            };
        };
        VehicleDetentionInput: {
            /** @description The offences the person was arrested for */
            arrestedFor?: ("MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER")[];
            /** @description Whether there are reasonable grounds to believe that it could be forfeited */
            groundsForForfeiture?: boolean;
            /**
             * @description What ended the detention: a decision not to charge, acquittal or withdrawal, a decision on forfeiture; or nothing yet
             * @enum {string}
             */
            ended?: "notCharged" | "acquittedOrWithdrawn" | "forfeitureDecided" | "no";
            /** @description An application for release */
            release?: {
                /**
                 * @description Who asks for release
                 * @enum {string}
                 */
                applicant: "owner" | "hirePurchasePossessor" | "charterer" | "other";
                /** @description Whether that is the person arrested */
                isArrestedPerson: boolean;
                /** @description Whether proceedings for the offence have begun to be heard */
                hearingBegun: boolean;
            };
        };
        VehicleForfeitureInput: {
            /**
             * @description The offence of which the person is convicted
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            /**
             * @description Where it is an attempt, a conspiracy and so on: how
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Whether the conviction is on indictment */
            onIndictment?: boolean;
            /**
             * @description What it is
             * @enum {string}
             */
            thing: "landVehicle" | "ship" | "hovercraft" | "aircraft";
            /** @description Whether it was used, or meant to be used, in the offence */
            used?: boolean;
            /**
             * @description What the person was to it: driver goes with a land vehicle; charterer and captain with a ship or aircraft
             * @enum {string}
             */
            link?: "owner" | "officerOfOwner" | "hirePurchasePossessor" | "officerOfHirePurchasePossessor" | "charterer" | "driver" | "captain" | "none";
            /** @description Ship or aircraft: whether the owner, or an officer of the owner, knew or ought to have known of the use */
            ownerKnew?: boolean;
            /** @description Ship: gross tonnage */
            grossTons?: number;
            /** @description Aircraft: greatest take-off weight, in kilograms */
            takeOffKilograms?: number;
            /** @description Others with an interest in it: whether each asks to be heard, and is; empty where there is none */
            interests?: {
                asks: boolean;
                heard: boolean;
            }[];
        };
        PreventionOrderTermInput: {
            /**
             * @description What order it is
             * @enum {string}
             */
            order: "preventionOrder" | "riskOrder" | "seriousCrimeOrder";
            /** @description Length in whole years; null: until further order */
            years: number | null;
            /** @description Length of a ban on travel abroad, in whole years; left out: there is none */
            travelYears?: number;
        };
        Section45Input: {
            /**
             * @description The offence the defendant is charged with
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            /**
             * @description Where it is an attempt, a conspiracy and so on: how
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /**
             * Format: date
             * @description First day of the act
             * @example 2025-11-20
             */
            committedFrom: string;
            /** @description Whether the defendant was 18 or over at the act */
            aged18OrOver?: boolean;
            /** @description Whether the act was done because of compulsion (18 or over): who asked, when, and what was answered */
            compelled?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no" | "notKnown";
                reason: string;
            };
            /** @description Whether that compulsion is attributable to slavery or relevant exploitation (18 or over): who asked, when, and what was answered */
            attributable?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no" | "notKnown";
                reason: string;
            };
            /** @description Whether a reasonable person in that situation would have no realistic alternative (18 or over): who asked, when, and what was answered */
            noRealisticAlternative?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no" | "notKnown";
                reason: string;
            };
            /** @description Whether the act was a direct consequence of being or having been a victim (under 18): who asked, when, and what was answered */
            directConsequence?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no" | "notKnown";
                reason: string;
            };
            /** @description Whether a reasonable person in that situation would do the act (under 18): who asked, when, and what was answered */
            reasonablePersonWould?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no" | "notKnown";
                reason: string;
            };
        };
        TwoStageTestInput: {
            /** @description The two-stage test, as it was answered */
            test?: components["schemas"]["FullCodeTest"];
            /** @description Whether the suspect may be a victim of slavery or trafficking */
            mayBeVictim?: boolean;
            /** @description First: is there credible reason to believe that the suspect is a victim? If so, refer */
            credibleReason?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no";
                reason: string;
            };
            /** @description Second: is there clear evidence of the section 45 defence? If so, the evidential stage fails */
            clearEvidence?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no";
                reason: string;
            };
            /** @description Third: was there duress? */
            duress?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no";
                reason: string;
            };
            /** @description Fourth: does compulsion make a prosecution not in the public interest? */
            compulsion?: {
                /**
                 * @description Who decided, by reference: a role number or a judge’s code, never a name
                 * @example d1
                 */
                by: string;
                /** @description In which part */
                role: components["schemas"]["DecisionRole"];
                /**
                 * Format: date
                 * @description The day of the decision
                 * @example 2025-11-20
                 */
                on: string;
                /** @enum {string} */
                answer: "yes" | "no";
                reason: string;
            };
        };
        /** @description The determination of a whole case, with one receipt */
        Determination: {
            results: components["schemas"]["DefendantResult"][];
            jointPools: components["schemas"]["JointPoolResult"][];
            differences: components["schemas"]["Difference"][];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description One defendant on one footing: every stage, in the order of the Act */
        DefendantResult: {
            defendant: string;
            footing: components["schemas"]["Footing"];
            offencesWithinPart2: components["schemas"]["OffencesWithinPart2Outcome"];
            proceed: components["schemas"]["ProceedOutcome"];
            proceedingsStarted: components["schemas"]["ProceedingsStartedStageOutcome"];
            relevantDay: components["schemas"]["RelevantDayOutcome"];
            criminalLifestyle: components["schemas"]["CriminalLifestyleOutcome"];
            assumptions: components["schemas"]["AssumptionsStageOutcome"];
            earlierOrders: components["schemas"]["EarlierOrdersOutcome"];
            benefit: components["schemas"]["BenefitStageOutcome"];
            taintedGifts: components["schemas"]["TaintedGiftsStageOutcome"];
            availableAmount: components["schemas"]["AvailableAmountStageOutcome"];
            recoverableAmount: components["schemas"]["RecoverableAmountOutcome"];
            confiscationOrder: components["schemas"]["ConfiscationOrderStageOutcome"];
            timeToPay: components["schemas"]["TimeToPayOutcome"];
            defaultTerm: components["schemas"]["DefaultTermOutcome"];
            complianceOrder: components["schemas"]["ComplianceOrderOutcome"];
            otherOrders: components["schemas"]["OtherOrdersOutcome"];
            priorityOrders: components["schemas"]["PriorityOrdersOutcome"];
            reparationOrders: components["schemas"]["ReparationOrdersOutcome"];
            /** @description What must be said of the whole: rules that a later reform may have changed */
            cautions: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OffencesWithinPart2Outcome: components["schemas"]["OffencesWithinPart2Decided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OffencesWithinPart2Decided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OffencesWithinPart2"];
            reasons: components["schemas"]["Reason"][];
        };
        OffencesWithinPart2: {
            within: string[];
            /** @description Committed before Part 2 came into force */
            before: string[];
            mixedDates: boolean;
        };
        /** @description A step of an explanation, with the provision it rests on and what it rests on in turn */
        Reason: {
            /** @description One step, as it can be read aloud */
            says: string;
            provision: components["schemas"]["Provision"];
            /** @description `false`: a test of the provision that was asked and was not met */
            met?: boolean;
            /** @description The option that settled a point on which the law is silent */
            convention?: string;
            mark?: components["schemas"]["Mark"];
            evidence?: components["schemas"]["ReasonEvidence"][];
            because?: components["schemas"]["Reason"][];
        };
        /** @description A citation a reader can follow */
        Provision: {
            /** @enum {string} */
            kind: "act" | "si" | "rules" | "judgment";
            /**
             * @description As a lawyer writes it
             * @example POCA 2002, s 7(1)
             */
            cite: string;
            /**
             * Format: uri
             * @description Public address of the text
             */
            url: string;
        };
        /**
         * @description How far a rule or a value is verified, where that is less than read in the primary text. V2: a headnote, press summary or note; A: a convention of ours, not law; M: from memory; G: official guidance; S: a secondary source; I: our inference; OR: our own reading of words that were read
         * @enum {string}
         */
        Mark: "V2" | "A" | "M" | "G" | "S" | "I" | "OR";
        /** @description Where a fact comes from */
        ReasonEvidence: {
            exhibit: string;
            page?: number;
            line?: number;
        };
        /** @description A discretion, or a disputed fact without a finding: the court decides */
        ForTheCourt: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "forTheCourt";
            question: string;
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Facts that are not yet known: nothing is guessed in their place */
        FactsMissing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "factsMissing";
            facts: components["schemas"]["MissingFact"][];
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description A fact that is not yet known: where it belongs, and what it is */
        MissingFact: {
            /** @description JSON pointer into the input, or into the case file in a determination */
            pointer: string;
            wanted: string;
        };
        /** @description Law outside what is covered, or too uncertain to state */
        NotCovered: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "notCovered";
            why: string;
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedOutcome: components["schemas"]["ProceedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProceedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Proceed"];
            reasons: components["schemas"]["Reason"][];
        };
        Proceed: {
            mustProceed: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedingsStartedStageOutcome: components["schemas"]["ProceedingsStartedStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProceedingsStartedStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Day"];
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * Format: date
         * @description Calendar day, YYYY-MM-DD
         * @example 2025-11-20
         */
        Day: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RelevantDayOutcome: components["schemas"]["RelevantDayDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RelevantDayDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RelevantDay"];
            reasons: components["schemas"]["Reason"][];
        };
        RelevantDay: {
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        CriminalLifestyleOutcome: components["schemas"]["CriminalLifestyleDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        CriminalLifestyleDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CriminalLifestyle"];
            reasons: components["schemas"]["Reason"][];
        };
        CriminalLifestyle: {
            hasCriminalLifestyle: boolean;
            tests: {
                offence: string;
                /** @enum {string} */
                test: "schedule2" | "courseOfActivityOtherOffences" | "courseOfActivityEarlierConvictions" | "sixMonths";
                /** @description `null`: not known */
                met: boolean | null;
                relevantBenefit?: components["schemas"]["Pounds"];
            }[];
        };
        /**
         * @description Pounds sterling, exact, as a decimal string
         * @example 1250.00
         */
        Pounds: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionsStageOutcome: components["schemas"]["AssumptionsStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AssumptionsStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Assumptions"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The assumptions, made item by item, or not applied at all */
        Assumptions: components["schemas"]["AssumptionsApply"] | components["schemas"]["NoAssumptions"];
        AssumptionsApply: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            apply: "true";
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
            convictionDate: components["schemas"]["Day"];
            items: components["schemas"]["AssumedItem"][];
        };
        /** @description What was decided of one item under one assumption */
        AssumedItem: {
            item: string;
            /** @enum {string} */
            assumption: "transfer" | "holding" | "expenditure";
            made: boolean;
            /** @enum {string} */
            because: "made" | "notRequired" | "assumptionIncorrect" | "seriousRiskOfInjustice" | "notCounted" | "notAReceipt";
            amount: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        NoAssumptions: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            apply: "false";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        EarlierOrdersOutcome: components["schemas"]["EarlierOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        EarlierOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["EarlierOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        EarlierOrders: {
            benefitFound: components["schemas"]["Pounds"];
            /** @description Only what was obtained after this day is new benefit */
            calculatedOn?: components["schemas"]["Day"];
            lastOrder?: string;
            /** @description Amounts ordered, less those already deducted */
            deduction: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BenefitStageOutcome: components["schemas"]["BenefitStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        BenefitStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Benefit"];
            reasons: components["schemas"]["Reason"][];
        };
        Benefit: {
            /** @enum {string} */
            conduct: "general" | "particular";
            /** @description Value of everything obtained (s 76(7)) */
            total: components["schemas"]["Pounds"];
            /** @description Left out of the recoverable amount (s 7(4)) */
            ignored: components["schemas"]["Pounds"];
            /** @description Benefit found for the last order so based (s 8(4)) */
            earlierBenefit: components["schemas"]["Pounds"];
            /** @description Amounts ordered under earlier orders (s 8(5)) */
            deducted: components["schemas"]["Pounds"];
            /** @description What the recoverable amount starts from */
            benefit: components["schemas"]["Pounds"];
            nilOnlyByForfeiture: boolean;
            lines: components["schemas"]["BenefitLine"][];
            jointPools: {
                jointPool: string;
                sum: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One item of benefit */
        BenefitLine: {
            item: string;
            /** @enum {string} */
            basis: "obtained" | "transfer" | "holding" | "expenditure";
            /** @description The part that counts, at its value when obtained */
            amount: components["schemas"]["Pounds"];
            /** @description Its value at the decision (s 80) */
            value: components["schemas"]["Pounds"];
            /** @description The part of that value that s 7(4) leaves out */
            ignored: components["schemas"]["Pounds"];
            jointPool?: string;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftsStageOutcome: components["schemas"]["TaintedGiftsStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TaintedGiftsStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGifts"];
            reasons: components["schemas"]["Reason"][];
        };
        TaintedGifts: {
            total: components["schemas"]["Pounds"];
            lines: components["schemas"]["GiftLine"][];
        };
        /** @description One gift as decided */
        GiftLine: {
            item: string;
            recipient: string;
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * @description A share, as a fraction of whole numbers
         * @example 1/2
         */
        Share: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountStageOutcome: components["schemas"]["AvailableAmountStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AvailableAmountStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AvailableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        AvailableAmount: {
            total: components["schemas"]["Pounds"];
            components: {
                identified: components["schemas"]["Pounds"];
                restrained: components["schemas"]["Pounds"];
                /** @description What belongs to others: shown, and never counted */
                thirdPartyShare: components["schemas"]["Pounds"];
                priorityObligations: components["schemas"]["Pounds"];
                taintedGifts: components["schemas"]["Pounds"];
                hidden: components["schemas"]["Pounds"];
            };
            property: components["schemas"]["FreePropertyLine"][];
            obligations: components["schemas"]["ObligationLine"][];
            hidden: {
                item: string;
                amount: components["schemas"]["Pounds"];
                reasons: components["schemas"]["Reason"][];
            }[];
        };
        /** @description One property and what it adds */
        FreePropertyLine: {
            item: string;
            /** @enum {string} */
            component: "identified" | "restrained" | "notFree" | "notHeld" | "contraband";
            marketValue: components["schemas"]["Pounds"];
            charges: components["schemas"]["Pounds"];
            /** @description Value of the defendant’s interest, which is what counts */
            value: components["schemas"]["Pounds"];
            /** @description What the interests of others come to: it does not count */
            ofOthers: components["schemas"]["Pounds"];
            /** @description Extent of the defendant’s interest (s 10A(5)) */
            extent: components["schemas"]["Share"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description One obligation and whether it has priority */
        ObligationLine: {
            item: string;
            hasPriority: boolean;
            amount: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecoverableAmountOutcome: components["schemas"]["RecoverableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RecoverableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RecoverableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        RecoverableAmount: {
            amount: components["schemas"]["Pounds"];
            /** @description The figure of s 7(1) and (2): the most that a just amount may be */
            section7Amount: components["schemas"]["Pounds"];
            /** @description The court may make the order, and need not (s 6(6), (6A)) */
            isPower: boolean;
            /** @enum {string} */
            basis: "benefit" | "availableAmount" | "nominal" | "justAmount" | "noBenefit";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ConfiscationOrderStageOutcome: components["schemas"]["ConfiscationOrderStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ConfiscationOrderStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Order"];
            reasons: components["schemas"]["Reason"][];
        };
        Order: {
            /** @description `false`: no order is made */
            made: boolean;
            amount: components["schemas"]["Pounds"];
            /** @description The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount */
            cap: components["schemas"]["Pounds"] | null;
            reductions: {
                id: string;
                /** @enum {string} */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimeToPayOutcome: components["schemas"]["TimeToPayDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TimeToPayDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TimeToPay"];
            reasons: components["schemas"]["Reason"][];
        };
        TimeToPay: {
            dueOnTheDay: components["schemas"]["Pounds"];
            tranches: {
                id: string;
                amount: components["schemas"]["Pounds"];
                /** @description Last day of the period first specified */
                specifiedDay: components["schemas"]["Day"];
                /** @description Last day to pay */
                dueOn: components["schemas"]["Day"];
            }[];
            latestInitialDay: components["schemas"]["Day"];
            latestExtendedDay: components["schemas"]["Day"];
            permitted: boolean;
            faults: {
                /** @enum {string} */
                fault: "canPayOnTheDay" | "beginsBeforeOrder" | "endsTooLate" | "canPayEarlier" | "tranchesExceedOrder" | "noPowerToSplit" | "appliedOutsidePeriod" | "groundNotMet" | "extensionDecidedTooLate" | "extensionEndsTooLate" | "notLaterThanPeriod" | "extendsMoreThanTranche";
                tranche?: string;
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermOutcome: components["schemas"]["DefaultTermDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTerm"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTerm: {
            maximum: components["schemas"]["Term"];
            /** @description The band of the table; `null`: there is no such edge */
            band: {
                moreThan: components["schemas"]["Pounds"] | null;
                notMoreThan: components["schemas"]["Pounds"] | null;
            };
            /** @description `null`: no term is given */
            withinMaximum: boolean | null;
        };
        /** @description A term in years, months and days */
        Term: {
            years?: number;
            months?: number;
            days?: number;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ComplianceOrderOutcome: components["schemas"]["ComplianceOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ComplianceOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ComplianceOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        ComplianceOrder: {
            /** @constant */
            available: false;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OtherOrdersOutcome: components["schemas"]["OtherOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OtherOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OtherOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        OtherOrders: {
            /** @description Decided after the confiscation order and in its light */
            wait: string[];
            doNotWait: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PriorityOrdersOutcome: components["schemas"]["PriorityOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PriorityOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PriorityOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        PriorityOrders: {
            priority: string[];
            shortfall: components["schemas"]["Pounds"] | null;
            /** @description To be paid from sums recovered under the confiscation order */
            direction: components["schemas"]["Pounds"];
            /** @description The question for the court where the direction is shared */
            split: string | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReparationOrdersOutcome: components["schemas"]["ReparationOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReparationOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ReparationOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        ReparationOrders: {
            mustConsider: string[];
            unsettled: string[];
            cap: components["schemas"]["Pounds"];
            total: components["schemas"]["Pounds"];
            withinCap: boolean;
            barred: {
                id: string;
                /** @enum {string} */
                because: "notAvailable" | "compensationForSameOffence";
            }[];
        };
        /** @description A joint pool on one footing: recovered once */
        JointPoolResult: {
            jointPool: string;
            footing: components["schemas"]["Footing"];
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            orders: {
                defendant: string;
                jointBenefit: components["schemas"]["Pounds"];
                orderFor: components["schemas"]["Pounds"];
            }[];
            undecided: string[];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What one footing has more than another, in pounds, item by item */
        Difference: {
            defendant: string;
            between: [
                components["schemas"]["Footing"],
                components["schemas"]["Footing"]
            ];
            totals: {
                /** @enum {string} */
                stage: "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder";
                first: components["schemas"]["Pounds"];
                second: components["schemas"]["Pounds"];
                /** @description `first` less `second` */
                difference: components["schemas"]["Pounds"];
            }[];
            items: {
                item: string;
                /** @enum {string} */
                stage: "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder";
                first: components["schemas"]["Pounds"];
                second: components["schemas"]["Pounds"];
                /** @description `first` less `second` */
                difference: components["schemas"]["Pounds"];
            }[];
            /** @description Stages that are not decided on one of the two */
            notCompared: ("benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder")[];
        };
        /** @description What it takes to run the determination again and prove it */
        Receipt: {
            /** @constant */
            receipt: "1";
            library: {
                name: string;
                version: string;
            };
            law: {
                version: string;
                asAt: string;
            };
            priceIndex: {
                name: string;
                series: string | null;
                decisionMonth: string | null;
                months: string[];
            };
            /** @description The request as given, its keys in canonical order */
            input: components["schemas"]["DeterminationInput"];
            inputSha256: components["schemas"]["Sha256"];
            steps: {
                defendant: string;
                footing: components["schemas"]["Footing"];
                /** @enum {string} */
                stage: "offencesWithinPart2" | "proceed" | "proceedingsStarted" | "relevantDay" | "criminalLifestyle" | "assumptions" | "earlierOrders" | "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder" | "timeToPay" | "defaultTerm" | "complianceOrder" | "otherOrders" | "priorityOrders" | "reparationOrders";
                /** @enum {string} */
                kind: "decided" | "forTheCourt" | "factsMissing" | "notCovered";
                answer: string | null;
                waitsOn: string | null;
                /** @description Of the stage’s outcome, with all its reasons */
                sha256: components["schemas"]["Sha256"];
            }[];
            /** @description Every answer and figure, item by item, without the reasons: the steps hold their hashes */
            result: {
                results: components["schemas"]["DefendantResultFigures"][];
                jointPools: components["schemas"]["JointPoolResultFigures"][];
                differences: components["schemas"]["Difference"][];
            };
            resultSha256: components["schemas"]["Sha256"];
        };
        /** @description SHA-256 of canonical JSON (RFC 8785), in hexadecimal digits */
        Sha256: string;
        /** @description One defendant on one footing: every stage, in the order of the Act */
        DefendantResultFigures: {
            defendant: string;
            footing: components["schemas"]["Footing"];
            offencesWithinPart2: components["schemas"]["OffencesWithinPart2OutcomeFigures"];
            proceed: components["schemas"]["ProceedOutcomeFigures"];
            proceedingsStarted: components["schemas"]["ProceedingsStartedStageOutcomeFigures"];
            relevantDay: components["schemas"]["RelevantDayOutcomeFigures"];
            criminalLifestyle: components["schemas"]["CriminalLifestyleOutcomeFigures"];
            assumptions: components["schemas"]["AssumptionsStageOutcomeFigures"];
            earlierOrders: components["schemas"]["EarlierOrdersOutcomeFigures"];
            benefit: components["schemas"]["BenefitStageOutcomeFigures"];
            taintedGifts: components["schemas"]["TaintedGiftsStageOutcomeFigures"];
            availableAmount: components["schemas"]["AvailableAmountStageOutcomeFigures"];
            recoverableAmount: components["schemas"]["RecoverableAmountOutcomeFigures"];
            confiscationOrder: components["schemas"]["ConfiscationOrderStageOutcomeFigures"];
            timeToPay: components["schemas"]["TimeToPayOutcomeFigures"];
            defaultTerm: components["schemas"]["DefaultTermOutcomeFigures"];
            complianceOrder: components["schemas"]["ComplianceOrderOutcomeFigures"];
            otherOrders: components["schemas"]["OtherOrdersOutcomeFigures"];
            priorityOrders: components["schemas"]["PriorityOrdersOutcomeFigures"];
            reparationOrders: components["schemas"]["ReparationOrdersOutcomeFigures"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OffencesWithinPart2OutcomeFigures: components["schemas"]["OffencesWithinPart2DecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        OffencesWithinPart2DecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["OffencesWithinPart2"];
        };
        /** @description A discretion, or a disputed fact without a finding: the court decides */
        ForTheCourtFigures: {
            /** @constant */
            kind: "forTheCourt";
            question: string;
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Facts that are not yet known: nothing is guessed in their place */
        FactsMissingFigures: {
            /** @constant */
            kind: "factsMissing";
            facts: components["schemas"]["MissingFact"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Law outside what is covered, or too uncertain to state */
        NotCoveredFigures: {
            /** @constant */
            kind: "notCovered";
            why: string;
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedOutcomeFigures: components["schemas"]["ProceedDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ProceedDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Proceed"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedingsStartedStageOutcomeFigures: components["schemas"]["ProceedingsStartedStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ProceedingsStartedStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RelevantDayOutcomeFigures: components["schemas"]["RelevantDayDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        RelevantDayDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["RelevantDay"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        CriminalLifestyleOutcomeFigures: components["schemas"]["CriminalLifestyleDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        CriminalLifestyleDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["CriminalLifestyle"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionsStageOutcomeFigures: components["schemas"]["AssumptionsStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        AssumptionsStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["AssumptionsFigures"];
        };
        /** @description The assumptions, made item by item, or not applied at all */
        AssumptionsFigures: components["schemas"]["AssumptionsApplyFigures"] | components["schemas"]["NoAssumptions"];
        AssumptionsApplyFigures: {
            /** @constant */
            apply: true;
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
            convictionDate: components["schemas"]["Day"];
            items: components["schemas"]["AssumedItemFigures"][];
        };
        /** @description What was decided of one item under one assumption */
        AssumedItemFigures: {
            item: string;
            /** @enum {string} */
            assumption: "transfer" | "holding" | "expenditure";
            made: boolean;
            /** @enum {string} */
            because: "made" | "notRequired" | "assumptionIncorrect" | "seriousRiskOfInjustice" | "notCounted" | "notAReceipt";
            amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        EarlierOrdersOutcomeFigures: components["schemas"]["EarlierOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        EarlierOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["EarlierOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BenefitStageOutcomeFigures: components["schemas"]["BenefitStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        BenefitStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["BenefitFigures"];
        };
        BenefitFigures: {
            /** @enum {string} */
            conduct: "general" | "particular";
            /** @description Value of everything obtained (s 76(7)) */
            total: components["schemas"]["Pounds"];
            /** @description Left out of the recoverable amount (s 7(4)) */
            ignored: components["schemas"]["Pounds"];
            /** @description Benefit found for the last order so based (s 8(4)) */
            earlierBenefit: components["schemas"]["Pounds"];
            /** @description Amounts ordered under earlier orders (s 8(5)) */
            deducted: components["schemas"]["Pounds"];
            /** @description What the recoverable amount starts from */
            benefit: components["schemas"]["Pounds"];
            nilOnlyByForfeiture: boolean;
            lines: components["schemas"]["BenefitLineFigures"][];
            jointPools: {
                jointPool: string;
                sum: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One item of benefit */
        BenefitLineFigures: {
            item: string;
            /** @enum {string} */
            basis: "obtained" | "transfer" | "holding" | "expenditure";
            /** @description The part that counts, at its value when obtained */
            amount: components["schemas"]["Pounds"];
            /** @description Its value at the decision (s 80) */
            value: components["schemas"]["Pounds"];
            /** @description The part of that value that s 7(4) leaves out */
            ignored: components["schemas"]["Pounds"];
            jointPool?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftsStageOutcomeFigures: components["schemas"]["TaintedGiftsStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        TaintedGiftsStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["TaintedGiftsFigures"];
        };
        TaintedGiftsFigures: {
            total: components["schemas"]["Pounds"];
            lines: components["schemas"]["GiftLineFigures"][];
        };
        /** @description One gift as decided */
        GiftLineFigures: {
            item: string;
            recipient: string;
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountStageOutcomeFigures: components["schemas"]["AvailableAmountStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        AvailableAmountStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["AvailableAmountFigures"];
        };
        AvailableAmountFigures: {
            total: components["schemas"]["Pounds"];
            components: {
                identified: components["schemas"]["Pounds"];
                restrained: components["schemas"]["Pounds"];
                /** @description What belongs to others: shown, and never counted */
                thirdPartyShare: components["schemas"]["Pounds"];
                priorityObligations: components["schemas"]["Pounds"];
                taintedGifts: components["schemas"]["Pounds"];
                hidden: components["schemas"]["Pounds"];
            };
            property: components["schemas"]["FreePropertyLineFigures"][];
            obligations: components["schemas"]["ObligationLineFigures"][];
            hidden: {
                item: string;
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One property and what it adds */
        FreePropertyLineFigures: {
            item: string;
            /** @enum {string} */
            component: "identified" | "restrained" | "notFree" | "notHeld" | "contraband";
            marketValue: components["schemas"]["Pounds"];
            charges: components["schemas"]["Pounds"];
            /** @description Value of the defendant’s interest, which is what counts */
            value: components["schemas"]["Pounds"];
            /** @description What the interests of others come to: it does not count */
            ofOthers: components["schemas"]["Pounds"];
            /** @description Extent of the defendant’s interest (s 10A(5)) */
            extent: components["schemas"]["Share"];
        };
        /** @description One obligation and whether it has priority */
        ObligationLineFigures: {
            item: string;
            hasPriority: boolean;
            amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecoverableAmountOutcomeFigures: components["schemas"]["RecoverableAmountDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        RecoverableAmountDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["RecoverableAmount"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ConfiscationOrderStageOutcomeFigures: components["schemas"]["ConfiscationOrderStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ConfiscationOrderStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Order"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimeToPayOutcomeFigures: components["schemas"]["TimeToPayDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        TimeToPayDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["TimeToPay"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermOutcomeFigures: components["schemas"]["DefaultTermDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        DefaultTermDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["DefaultTerm"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ComplianceOrderOutcomeFigures: components["schemas"]["ComplianceOrderDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ComplianceOrderDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["ComplianceOrder"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OtherOrdersOutcomeFigures: components["schemas"]["OtherOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        OtherOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["OtherOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PriorityOrdersOutcomeFigures: components["schemas"]["PriorityOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        PriorityOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["PriorityOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReparationOrdersOutcomeFigures: components["schemas"]["ReparationOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ReparationOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["ReparationOrders"];
        };
        /** @description A joint pool on one footing: recovered once */
        JointPoolResultFigures: {
            jointPool: string;
            footing: components["schemas"]["Footing"];
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            orders: {
                defendant: string;
                jointBenefit: components["schemas"]["Pounds"];
                orderFor: components["schemas"]["Pounds"];
            }[];
            undecided: string[];
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /**
             * @description Kind of problem; the path tells more
             * @enum {string}
             */
            type: "/problems/invalid-input" | "/problems/malformed-json" | "/problems/malformed-request" | "/problems/unauthenticated" | "/problems/forbidden" | "/problems/not-found" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/body-too-large" | "/problems/unsupported-media-type" | "/problems/too-many-requests" | "/problems/internal-error" | "/problems/unavailable";
            title: string;
            status: number;
            detail: string;
            /** @description Path of the request */
            instance: string;
            /** @description Id of the request, as in `X-Request-Id` and in the log */
            traceId: string;
            /** @description Whether the same request may succeed later */
            retriable: boolean;
            errors: components["schemas"]["Refusal"][];
        };
        /** @description One thing that is wrong: which field, which fact, which law, what to do */
        Refusal: {
            /** @enum {string} */
            in: "body" | "query" | "path" | "header";
            /** @description JSON pointer (RFC 6901) from the root of the body, or of the parameters */
            pointer: string;
            /** @description What the field is for, in the law’s terms */
            fact: string;
            /** @description What was received; text in a person’s own words is never repeated */
            received: string;
            /** @description What is wrong */
            detail: string;
            /** @description The provision that makes the field matter */
            law: string;
            /** @description What to do */
            remedy: string;
        };
        /** @description Whether a receipt is proved, and if not, the first difference */
        Replay: {
            proved: boolean;
            madeUnder: {
                library: string;
                law: string;
            };
            replayedUnder: {
                library: string;
                law: string;
            };
            firstDifference: {
                /** @description JSON pointer into the receipt */
                pointer: string;
                says: string;
                /** @description In the receipt, as canonical JSON; `null`: not there */
                was: string | null;
                /** @description In the replay */
                now: string | null;
            } | null;
        };
        Calculations: {
            calculations: {
                name: string;
                /** @description Room of the library that holds the rule */
                room: string;
                summary: string;
                provision: string;
                path: string;
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        Schedule2ListingOutcome: components["schemas"]["Schedule2ListingDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        Schedule2ListingDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Schedule2Listing"];
            reasons: components["schemas"]["Reason"][];
        };
        Schedule2Listing: {
            listed: boolean;
            paragraph?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionRequiredOutcome: components["schemas"]["AssumptionRequiredDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AssumptionRequiredDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AssumptionRequired"];
            reasons: components["schemas"]["Reason"][];
        };
        AssumptionRequired: {
            required: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ValueOfPropertyObtainedOutcome: components["schemas"]["ValueOfPropertyObtainedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ValueOfPropertyObtainedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ValueObtained"];
            reasons: components["schemas"]["Reason"][];
        };
        ValueObtained: {
            value: components["schemas"]["Pounds"];
            /** @description Value when obtained, adjusted for changes in the value of money */
            adjusted: components["schemas"]["Pounds"];
            /** @description Value of what is left of it, or represents it */
            heldNow: components["schemas"]["Pounds"];
            /** @enum {string} */
            basis: "valueWhenObtainedAdjusted" | "heldNow";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        MortgageAdvanceOutcome: components["schemas"]["MortgageAdvanceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        MortgageAdvanceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        JointPoolOutcome: components["schemas"]["JointPoolDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        JointPoolDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["JointPoolPosition"];
            reasons: components["schemas"]["Reason"][];
        };
        JointPoolPosition: {
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            recovered: components["schemas"]["Pounds"];
            stillRecoverable: components["schemas"]["Pounds"];
            enforceable: {
                defendant: string;
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftOutcome: components["schemas"]["TaintedGiftDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TaintedGiftDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGift"];
            reasons: components["schemas"]["Reason"][];
        };
        TaintedGift: {
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountOutcome: components["schemas"]["AvailableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AvailableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProportionateOrderOutcome: components["schemas"]["ProportionateOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProportionateOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ProportionateOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        ProportionateOrder: {
            amount: components["schemas"]["Pounds"];
            /** @description The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount */
            cap: components["schemas"]["Pounds"] | null;
            reductions: {
                id: string;
                /** @enum {string} */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PayByFalseDeclarationOutcome: components["schemas"]["PayByFalseDeclarationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PayByFalseDeclarationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PayByFalseDeclaration"];
            reasons: components["schemas"]["Reason"][];
        };
        PayByFalseDeclaration: {
            cap: components["schemas"]["Pounds"] | null;
            reduction: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        InterestOutcome: components["schemas"]["InterestDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        InterestDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["InterestOutput"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ApplicationOfReceiptOutcome: components["schemas"]["ApplicationOfReceiptDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ApplicationOfReceiptDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AppliedReceipt"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What a receipt is applied to: its lines sum to it */
        AppliedReceipt: {
            reducesOrderBy: components["schemas"]["Pounds"];
            lines: {
                /** @enum {string} */
                to: "insolvencyPractitioner" | "managementReceiver" | "enforcementReceiver" | "storageAndSale" | "directions" | "asFine";
                amount: components["schemas"]["Pounds"];
                /** @description `null`: how the directions share it is for the court */
                shares: {
                    id: string;
                    amount: components["schemas"]["Pounds"];
                }[] | null;
            }[];
            /** @description The question for the court, where there is one */
            split: string | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermAfterPaymentOutcome: components["schemas"]["DefaultTermAfterPaymentDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermAfterPaymentDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTermAfterPayment"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTermAfterPayment: {
            daysInTerm: number;
            reduction: number;
            /** @description 0 where payment in full has ended it */
            daysRemaining: number;
            /** @description `null`: it has ended */
            lastDay: components["schemas"]["Day"] | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReleaseFromDefaultTermOutcome: components["schemas"]["ReleaseFromDefaultTermDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReleaseFromDefaultTermDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Release"];
            reasons: components["schemas"]["Reason"][];
        };
        Release: {
            atOneHalf: boolean;
            daysToServe: number;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermAfterVariationOutcome: components["schemas"]["DefaultTermAfterVariationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermAfterVariationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTermAfterVariation"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTermAfterVariation: {
            /** @enum {string} */
            power: "none" | "mustFixLowerTerm" | "mayAmend";
            maximumBefore: components["schemas"]["Term"];
            maximumAfter: components["schemas"]["Term"];
            /** @description `null`: no new term is given */
            newTermWithinMaximum: boolean | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReconsiderNoOrderOutcome: components["schemas"]["ReconsiderNoOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReconsiderNoOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["OrderOnReconsideration"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The power is not open on these facts; where it is, the question is for the court */
        NotOpen: {
            /** @constant */
            open: false;
        };
        OrderOnReconsideration: {
            /** @constant */
            open: true;
            amount: components["schemas"]["Pounds"];
            section7Amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReconsiderBenefitOutcome: components["schemas"]["ReconsiderBenefitDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReconsiderBenefitDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["BenefitReconsidered"];
            reasons: components["schemas"]["Reason"][];
        };
        BenefitReconsidered: {
            /** @constant */
            open: true;
            newRecoverableAmount: components["schemas"]["Pounds"];
            newTotal: components["schemas"]["Pounds"];
            increase: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReconsiderAvailableAmountOutcome: components["schemas"]["ReconsiderAvailableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReconsiderAvailableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["AvailableAmountReconsidered"];
            reasons: components["schemas"]["Reason"][];
        };
        AvailableAmountReconsidered: {
            /** @constant */
            open: true;
            threshold: components["schemas"]["Pounds"];
            ceiling: components["schemas"]["Pounds"];
            newTotal: components["schemas"]["Pounds"];
            furtherPayment: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        InadequacyOutcome: components["schemas"]["InadequacyDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        InadequacyDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["InadequacyOfAvailableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        InadequacyOfAvailableAmount: {
            /** @constant */
            open: true;
            newTotal: components["schemas"]["Pounds"];
            reduction: components["schemas"]["Pounds"];
            newBalance: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeInadequateOutcome: components["schemas"]["DischargeInadequateDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeInadequateDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeSmallBalanceOutcome: components["schemas"]["DischargeSmallBalanceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeSmallBalanceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeOnDeathOutcome: components["schemas"]["DischargeOnDeathDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeOnDeathDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OrderInAbsenceOutcome: components["schemas"]["OrderInAbsenceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OrderInAbsenceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["OrderInAbsence"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Section 6 with changes: sections left out, and off until return */
        OrderInAbsence: {
            /** @constant */
            open: true;
            leftOut: string[];
            offWhileMissing: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        VaryAbscondersOrderOutcome: components["schemas"]["VaryAbscondersOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        VaryAbscondersOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["AbscondersOrderVaried"];
            reasons: components["schemas"]["Reason"][];
        };
        AbscondersOrderVaried: {
            /** @constant */
            open: true;
            newTotal: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeAbscondersOrderOutcome: components["schemas"]["DischargeAbscondersOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeAbscondersOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["MustDischarge"];
            reasons: components["schemas"]["Reason"][];
        };
        MustDischarge: {
            /** @constant */
            open: true;
            /** @constant */
            mustDischarge: true;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AppealOutcome: components["schemas"]["AppealDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AppealDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["Appeal"];
            reasons: components["schemas"]["Reason"][];
        };
        Appeal: {
            /** @constant */
            open: true;
            lastDay: components["schemas"]["Day"];
            /** @description Safe if "from" the decision counts its day */
            safeDay: components["schemas"]["Day"];
            /** @description `null`: not verified */
            leaveNeeded: boolean | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        MoneyPaidOverOutcome: components["schemas"]["MoneyPaidOverDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        MoneyPaidOverDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        SaleOfSeizedPropertyOutcome: components["schemas"]["SaleOfSeizedPropertyDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        SaleOfSeizedPropertyDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DestructionOfCryptoassetsOutcome: components["schemas"]["DestructionOfCryptoassetsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DestructionOfCryptoassetsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["DestructionOfCryptoassets"];
            reasons: components["schemas"]["Reason"][];
        };
        DestructionOfCryptoassets: {
            /** @constant */
            open: true;
            countsAsPaid: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OverseasRealisationOutcome: components["schemas"]["OverseasRealisationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OverseasRealisationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OverseasRealisation"];
            reasons: components["schemas"]["Reason"][];
        };
        OverseasRealisation: {
            reducesOrderBy: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PostponementOutcome: components["schemas"]["PostponementDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PostponementDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Postponement"];
            reasons: components["schemas"]["Reason"][];
        };
        Postponement: {
            /** @description `null`: exceptional circumstances, and no limit */
            permittedUntil: components["schemas"]["Day"] | null;
            /** @enum {string} */
            governedBy: "twoYears" | "appeal" | "exceptionalCircumstances";
            lastDayToVary?: components["schemas"]["Day"];
            faults: ("afterPermittedPeriod" | "afterPostponement" | "orderMadeTooSoon")[];
            protectionLost: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        IncentivisationOutcome: components["schemas"]["IncentivisationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        IncentivisationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Incentivisation"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description How net receipts are shared: the parts come to the whole */
        Incentivisation: {
            homeOffice: components["schemas"]["Pounds"];
            shares: {
                /** @enum {string} */
                to: "investigator" | "prosecutor" | "courts";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PeriodOutcome: components["schemas"]["PeriodDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PeriodDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Period"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description First and last day of a period, both included */
        Period: {
            first: components["schemas"]["Day"];
            last: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BusinessDaysOutcome: components["schemas"]["BusinessDaysDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        BusinessDaysDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["BusinessDay"];
            reasons: components["schemas"]["Reason"][];
        };
        BusinessDay: {
            day: components["schemas"]["Day"];
            /** @description Before a hearing: the day that is safe on a stricter reading */
            endSafe?: components["schemas"]["Day"];
        };
        StatementsRead: {
            files: components["schemas"]["StatementReport"][];
            /** @description The same file given twice: counted once */
            repeated: {
                file: string;
                sameAs: string;
            }[];
            accounts: components["schemas"]["AccountProof"][];
            /** @description Every distinct line once, by account and day; left out with ?lines=no */
            lines?: components["schemas"]["StatementLine"][];
        };
        StatementReport: {
            file: string;
            sha256: string;
            bytes: number;
            encoding: string;
            /** @enum {string} */
            result: "read" | "refused" | "factsMissing";
            layout?: {
                id: string;
                title: string;
                /**
                 * @description What "read" counts
                 * @enum {string}
                 */
                counts: "lines" | "entries";
                /**
                 * @description What a line number is the number of
                 * @enum {string}
                 */
                numbers: "lines" | "entries";
            };
            refusal?: {
                why: string;
                expected: string[];
            };
            /** @description What the caller must say, or could */
            facts: {
                pointer: string;
                wanted: string;
            }[];
            /** @description read = kept + refused + setAside; "lines" is what was made of those kept */
            counts: {
                read: number;
                kept: number;
                refused: number;
                setAside: number;
                lines: number;
            };
            refused: {
                line: number;
                reason: string;
            }[];
            setAside: {
                reason: string;
                count: number;
                lines: [
                    number,
                    number
                ][];
            }[];
            /** @description Calendar day, YYYY-MM-DD */
            firstDay?: string;
            /** @description Calendar day, YYYY-MM-DD */
            lastDay?: string;
            accounts: {
                account: string;
                named: string;
            }[];
            balances: components["schemas"]["BalanceProof"][];
            notes: string[];
        };
        BalanceProof: {
            account: string;
            currency: string;
            lines: number;
            /** @description Calendar day, YYYY-MM-DD */
            firstDay: string;
            /** @description Calendar day, YYYY-MM-DD */
            lastDay: string;
            /** @enum {string} */
            order: "oldestFirst" | "newestFirst" | "byDay";
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            opening?: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            closing?: string;
            /** @enum {string} */
            result: "proves" | "breaks" | "notProvable";
            /** @enum {string} */
            by: "runningBalance" | "openingAndClosing" | "closingOnly" | "none";
            breaks: number;
            firstBreak?: components["schemas"]["BalanceBreak"];
            says: string;
        };
        BalanceBreak: {
            file: string;
            /** @description The line whose balance does not follow from the one before */
            line: number;
            /** @description Calendar day, YYYY-MM-DD */
            on?: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            expected: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            found: string;
            refusedBetween: number[];
        };
        AccountProof: {
            account: string;
            currencies: {
                currency: string;
                files: {
                    file: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    to: string;
                    lines: number;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    opening?: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    closing?: string;
                }[];
                /** @description Distinct lines over all files */
                lines: number;
                duplicates: {
                    kept: {
                        file: string;
                        line: number;
                    };
                    dropped: {
                        file: string;
                        line: number;
                    };
                    /** @description Calendar day, YYYY-MM-DD */
                    on: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    amount: string;
                    /** @enum {string} */
                    by: "bankId" | "balance" | "description" | "dayAndAmount";
                    certain: boolean;
                }[];
                overlaps: {
                    files: [
                        string,
                        string
                    ];
                    /** @description Calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    to: string;
                    duplicates: number;
                }[];
                gaps: {
                    after: string;
                    before: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    to: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    missing?: string;
                    says: string;
                }[];
                inOneOnly: {
                    line: {
                        file: string;
                        line: number;
                    };
                    notIn: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    on: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    amount: string;
                }[];
                balance: components["schemas"]["BalanceProof"];
            }[];
        };
        StatementLine: {
            file: string;
            line: number;
            page?: number;
            account: string;
            /** @description Calendar day, YYYY-MM-DD */
            on: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            amount: string;
            currency: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            balance?: string;
            type?: string;
            description: string;
            counterparty?: string;
            reference?: string;
            bankId?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        StatementsAllocationOutcome: components["schemas"]["StatementsAllocationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        StatementsAllocationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            /** @description Items for the case file, with evidence down to file and line; the proof for each account; netted pairs, the review list, lines of enquiry and the schedules, as tables */
            value: {
                [key: string]: unknown;
            };
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AccountStatementOutcome: components["schemas"]["AccountStatementDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AccountStatementDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AccountStatement"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What is owed on a day, to the penny */
        AccountStatement: {
            asAt: components["schemas"]["Day"];
            orders: components["schemas"]["OrderStatement"][];
            pools: {
                pool: string;
                sum: components["schemas"]["Pounds"];
                faceValue: components["schemas"]["Pounds"];
                recovered: components["schemas"]["Pounds"];
                stillRecoverable: components["schemas"]["Pounds"];
                enforceable: {
                    order: string;
                    amount: components["schemas"]["Pounds"];
                }[];
            }[];
            receipts: components["schemas"]["ReceiptStatement"][];
            totals: {
                ordered: components["schemas"]["Pounds"];
                received: components["schemas"]["Pounds"];
                interestAccrued: components["schemas"]["Pounds"];
                faceBalance: components["schemas"]["Pounds"];
                /** @description What can still be collected: joint sums once */
                collectable: components["schemas"]["Pounds"];
            };
            recoversMostNext: components["schemas"]["Unrealised"][];
            /** @description Dated after the day of the account, and not in it */
            later: string[];
        };
        /** @description One order on the day of the account */
        OrderStatement: {
            order: string;
            defendant: string;
            /** @enum {string} */
            state: "payable" | "satisfied" | "discharged";
            ordered: components["schemas"]["Pounds"];
            /** @description The amount as last varied */
            total: components["schemas"]["Pounds"];
            /** @description Set against the amount, without interest */
            paid: components["schemas"]["Pounds"];
            /** @description Not enforced: others who share a joint sum have paid it */
            recoveredFromOthers: components["schemas"]["Pounds"];
            unpaid: components["schemas"]["Pounds"];
            interest: {
                accrued: components["schemas"]["Pounds"];
                paid: components["schemas"]["Pounds"];
                outstanding: components["schemas"]["Pounds"];
            };
            balance: components["schemas"]["Pounds"];
            overdue: components["schemas"]["Pounds"];
            /** @description Written off by the discharge */
            discharged: components["schemas"]["Pounds"];
            tranches: {
                tranche: string;
                amount: components["schemas"]["Pounds"];
                specifiedDay: components["schemas"]["Day"];
                dueOn: components["schemas"]["Day"];
                paid: components["schemas"]["Pounds"];
                unpaid: components["schemas"]["Pounds"];
                interest: components["schemas"]["Pounds"];
                interestPaid: components["schemas"]["Pounds"];
            }[];
            parts: {
                /** @description `null`: the part that is only this defendant’s */
                pool: string | null;
                amount: components["schemas"]["Pounds"];
                paid: components["schemas"]["Pounds"];
                recoveredFromOthers: components["schemas"]["Pounds"];
                unpaid: components["schemas"]["Pounds"];
            }[];
            directions: components["schemas"]["DirectionsPosition"] | null;
            defaultTerm: components["schemas"]["DefaultTermPositionOutcome"] | null;
        };
        /** @description Directions that victims be paid: how a part is shared may be `null` */
        DirectionsPosition: {
            directed: components["schemas"]["Pounds"];
            paid: components["schemas"]["Pounds"];
            outstanding: components["schemas"]["Pounds"];
            shares: {
                id: string;
                paid: components["schemas"]["Pounds"];
            }[] | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermPositionOutcome: components["schemas"]["DefaultTermPositionDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermPositionDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTermPosition"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTermPosition: {
            term: components["schemas"]["Term"];
            /** @description `null`: counted as if it started on the day of the account */
            startsOn: components["schemas"]["Day"] | null;
            daysInTerm: number;
            reduction: number;
            daysRemaining: number;
            daysToServe: number;
            daysServed: number;
            daysLeft: number;
        };
        /** @description What a receipt was set against, and what it was paid out to */
        ReceiptStatement: {
            receipt: string;
            order: string | null;
            /** @enum {string} */
            from: "defendant" | "receiver" | "accountOrSeizedMoney" | "saleOfSeizedProperty" | "cryptoassetsDestroyed" | "realisationAbroad" | "coDefendant";
            on: components["schemas"]["Day"];
            amount: components["schemas"]["Pounds"];
            setAgainst: {
                /** @enum {string} */
                what: "principal" | "interest";
                tranche: string;
                amount: components["schemas"]["Pounds"];
            }[];
            pools: {
                pool: string;
                amount: components["schemas"]["Pounds"];
            }[];
            notNeeded: components["schemas"]["Pounds"];
            paidOut: {
                /** @enum {string} */
                to: "insolvencyPractitioner" | "managementReceiver" | "enforcementReceiver" | "storageAndSale" | "directions" | "asFine" | "notNeeded" | "noMoneyReceived";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description Property not yet realised: an ordering of facts, not law */
        Unrealised: {
            order: string;
            property: string;
            /** @enum {string} */
            kind: "restrainedProperty" | "moneyInAccount" | "seizedMoney" | "seizedProperty" | "cryptoassets" | "propertyAbroad" | "taintedGift";
            value: components["schemas"]["Pounds"];
            couldBring: components["schemas"]["Pounds"];
            power: components["schemas"]["Provision"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimelineOutcome: components["schemas"]["TimelineDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TimelineDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Timeline"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The state of a case on a day */
        Timeline: {
            case: string;
            asAt: components["schemas"]["Day"];
            positions: components["schemas"]["StageOfDefendant"][];
            deadlines: components["schemas"]["Deadline"][];
            /** @description Ids of deadlines that ask for something, the most pressing first */
            agenda: {
                overdue: string[];
                dueSoon: string[];
                forTheCourt: string[];
                unknown: string[];
            };
            postponements: {
                defendant: string;
                outcome: components["schemas"]["PostponementOutcome"];
            }[];
            laterEvents: number;
        };
        StageOfDefendant: {
            /** @description `null`: the case, while it names no defendant */
            defendant: string | null;
            /** @enum {string} */
            stage: "INTAKE" | "INVESTIGATION" | "CHARGE_DECISION" | "MAGISTRATES" | "CROWN_PRE_TRIAL" | "CONVICTED" | "SENTENCED_POSTPONED" | "CONFISCATION_HEARING" | "ORDER_MADE" | "PAYMENT_PERIOD" | "ENFORCEMENT" | "CLOSED_PAID" | "REOPENED" | "ABSCONDED" | "ENDED_NO_ORDER";
            says: string;
            since: components["schemas"]["Day"];
            enteredBy: components["schemas"]["EventRef"];
            tasks: string[];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An event as a deadline refers to it */
        EventRef: {
            event: string;
            what: string;
            on: components["schemas"]["Day"];
        };
        /** @description What, by whom, by when, and how it stands */
        Deadline: {
            id: string;
            /**
             * @description Row of the table of deadlines
             * @example F7
             */
            row: string;
            what: string;
            who: string;
            /** @enum {string} */
            lane: "investigation" | "restraint" | "proceedings" | "enforcement";
            /** @enum {string} */
            severity: "red" | "amber" | "grey" | "none";
            /** @description `false`: a target of an agency or of guidance */
            isLaw: boolean;
            defendant?: string;
            subject?: string;
            trigger: {
                event: string;
                what: string;
                on: components["schemas"]["Day"] | null;
            };
            start: components["schemas"]["Day"] | null;
            due: components["schemas"]["DueOutcome"];
            status: components["schemas"]["DeadlineStatus"];
            inWords: string;
            daysLate?: number;
            metBy?: components["schemas"]["EventRef"];
            endedBy?: components["schemas"]["EventRef"];
            suspendedBy?: components["schemas"]["EventRef"];
            setBy?: components["schemas"]["EventRef"];
            /** @description Of what was late: why; `null` until that is recorded */
            delay?: ("courtListing" | "defenceDefault" | "prosecutionResource" | "awaitingThirdParty" | "foreignAssistance" | "victimContact" | "disclosure" | "other") | null;
            reviewOn?: components["schemas"]["Day"];
            /** @enum {string} */
            rulesVersion?: "CrimPR2020_pre2024-04" | "CrimPR2020_2024-04" | "CrimPR2025";
            extendable: {
                by: string;
                limit?: components["schemas"]["Day"];
            } | null;
            consequence: string | null;
            authority: components["schemas"]["Provision"][];
            mark?: components["schemas"]["Mark"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DueOutcome: components["schemas"]["DueDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DueDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: {
                day: components["schemas"]["Day"];
                /** @description For a period in hours: the end, as clocks in London show it */
                time?: string;
                /** @description The last day that is in time on any reading of the words */
                safe?: components["schemas"]["Day"];
            } | null;
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * @description Where a deadline stands on the day of the question
         * @enum {string}
         */
        DeadlineStatus: "met" | "metLate" | "running" | "dueSoon" | "overdue" | "suspended" | "ended" | "closed" | "lapsed" | "notYet" | "open" | "noLimit" | "noted" | "forTheCourt" | "unknown" | "projected";
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RescheduledOutcome: components["schemas"]["RescheduledDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RescheduledDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Rescheduled"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description A case after an event was moved, and what moved with it */
        Rescheduled: {
            timeline: components["schemas"]["Timeline"];
            moved: components["schemas"]["MovedDeadline"][];
        };
        /** @description A deadline whose day, or how it stands, is not what it was */
        MovedDeadline: {
            id: string;
            row: string;
            what: string;
            defendant?: string;
            subject?: string;
            from: components["schemas"]["Day"] | null;
            to: components["schemas"]["Day"] | null;
            days: number | null;
            statusFrom: components["schemas"]["DeadlineStatus"] | null;
            statusTo: components["schemas"]["DeadlineStatus"] | null;
            inWords: string;
        };
        StatisticsDefinitions: {
            tables: {
                id: string;
                title: string;
                definition: string;
                /** @enum {string} */
                unit: "cases" | "defendants" | "victims" | "charges" | "orders" | "records" | "reasons";
                columns: string[];
                provision: components["schemas"]["Provision"];
            }[];
            sums: {
                id: string;
                title: string;
                definition: string;
                /** @enum {string} */
                unit: "GBP" | "days";
                provision: components["schemas"]["Provision"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        StatisticsOutcome: components["schemas"]["StatisticsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        StatisticsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Statistics"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Measures over many cases, each with its definition */
        Statistics: {
            /** @enum {string} */
            by: "area" | "agency" | "period";
            /** @enum {string} */
            population: "flagged" | "all";
            smallest: number;
            tables: components["schemas"]["StatisticsTable"][];
            sums: components["schemas"]["StatisticsSum"][];
            ratios: components["schemas"]["StatisticsRatio"][];
            /** @description What a reader must know before using a figure */
            caveats: string[];
        };
        /** @description A table of counts as published */
        StatisticsTable: {
            id: string;
            title: string;
            definition: string;
            /** @enum {string} */
            unit: "cases" | "defendants" | "victims" | "charges" | "orders" | "records" | "reasons";
            provision: components["schemas"]["Provision"];
            /** @description Columns in which anything was counted */
            columns: string[];
            rows: {
                key: string;
                cells: (number | null)[];
                /** @description `null`: hidden, because it is small or would give a small one away */
                total: number | null;
            }[];
            totals: (number | null)[];
            /** @description `null`: hidden, because it is small or would give a small one away */
            grandTotal: number | null;
        };
        /** @description A sum in pounds, or a mean of days. `null`: hidden, because it is small or would give a small one away */
        StatisticsSum: {
            id: string;
            title: string;
            definition: string;
            /** @enum {string} */
            unit: "GBP" | "days";
            provision: components["schemas"]["Provision"];
            rows: {
                key: string;
                value: string | null;
            }[];
            total: string | null;
        };
        /** @description One published number over another */
        StatisticsRatio: {
            id: string;
            title: string;
            definition: string;
            provision: components["schemas"]["Provision"];
            rows: {
                key: string;
                value: string | null;
            }[];
            total: string | null;
        };
        /** @description One question of a room: where it is asked, and under which provision */
        Question: {
            path: string;
            summary: string;
            provision: string;
        };
        /** @description A row of the table of transitions of a restraint order */
        RestraintTransitionRow: {
            /** @enum {string} */
            id: "E1" | "E2" | "E2b" | "E3" | "E4" | "E5" | "E6" | "E7" | "E8" | "E9" | "E10" | "E11" | "E12" | "E13" | "E14" | "E15" | "E16" | "E17" | "E18" | "E19" | "E20" | "E21" | "F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9";
            from: ("NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED")[];
            /** @description `same`: the state stays; `byCondition`: as for a grant */
            to: ("NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED") | ("same" | "byCondition");
            trigger: ("considerRestraint" | "decideNot" | "newInformation" | "prepare" | "authorise" | "issue" | "refuse" | "grant" | "serve" | "restrictLand" | "authoriseDetention" | "appointManagementReceiver" | "report" | "vary" | "refuseVariation" | "proceedingsStart" | "reasonableTimePassed" | "convicted" | "sentenced" | "confiscationOrderMade" | "appointEnforcementReceiver" | "convictionQuashed" | "proceedingsConcluded" | "orderSatisfied" | "orderDischarged" | "orderQuashedNoAppeal" | "applicationConcluded" | "notMadeInReasonableTime" | "appeal" | "discharge" | "appealDetermined" | "withdrawLandRestriction")[];
            guard: string;
            actor: string;
            authority: components["schemas"]["Provision"][];
            /** @description What begins to run; `null`: nothing */
            next: string | null;
            mark?: components["schemas"]["Mark"];
        };
        /** @description A matter to be answered: evidence, or that there is none */
        MatterToAnswer: {
            key: string;
            about: string;
        };
        /** @description What an application for restraint holds */
        RestraintApplicationItem: {
            key: string;
            about: string;
            provision: components["schemas"]["Provision"];
            mark?: components["schemas"]["Mark"];
        };
        /** @description A tool to preserve, find or take property: who, where, on what, how long */
        RecoveryTool: {
            /** @enum {string} */
            key: "restraint" | "seizure" | "vehicleDetention" | "cash" | "listedAssets" | "accountFreezing" | "cryptoassets" | "unexplainedWealth" | "civilRecovery" | "revenueFunctions" | "productionOrder" | "orderToGrantEntry" | "searchWarrant" | "disclosureOrder" | "customerInformationOrder" | "accountMonitoringOrder" | "moratoriumExtension";
            title: string;
            provisions: string;
            provision: components["schemas"]["Provision"];
            /** @description `null`: any property, or none */
            property: string[] | null;
            threshold?: {
                amount: components["schemas"]["Pounds"];
                /** @enum {string} */
                is: "atLeast" | "moreThan";
                source: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            };
            thresholdNote?: string;
            from?: {
                day: components["schemas"]["Day"];
                provision: components["schemas"]["Provision"];
                mark: components["schemas"]["Mark"];
            };
            preconditions: {
                /** @description Facts: any one is enough */
                anyOf: string[];
                /**
                 * @description It must not be so
                 * @constant
                 */
                not?: true;
                yes: string;
                no: string;
                provision: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
            /** @description `null`: the tool does not take it */
            standardToForfeit: string | null;
            applicants: string[];
            /** @description `false`: the list was not read in full */
            applicantsComplete: boolean;
            court: string;
            investigations?: string[];
            periods: {
                what: string;
                length: string;
                provision: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
            exclusions?: string;
            appeal?: string;
            victims?: string;
            compensation?: string;
            effect?: string;
            mark?: components["schemas"]["Mark"];
        };
        /** @description A way to property or evidence abroad */
        ToolAbroad: {
            title: string;
            when: string;
            route: string;
            provision: components["schemas"]["Provision"];
            /** @description `false`: named only */
            isModelled: boolean;
            mark?: components["schemas"]["Mark"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintToolsOutcome: components["schemas"]["RestraintToolsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintToolsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["WhichTool"];
            reasons: components["schemas"]["Reason"][];
        };
        WhichTool: {
            tools: {
                /** @enum {string} */
                tool: "restraint" | "seizure" | "vehicleDetention" | "cash" | "listedAssets" | "accountFreezing" | "cryptoassets" | "unexplainedWealth" | "civilRecovery" | "revenueFunctions" | "productionOrder" | "orderToGrantEntry" | "searchWarrant" | "disclosureOrder" | "customerInformationOrder" | "accountMonitoringOrder" | "moratoriumExtension";
                title: string;
                /** @enum {string} */
                standing: "open" | "closed" | "factsMissing";
                facts: components["schemas"]["MissingFact"][];
                reasons: components["schemas"]["Reason"][];
            }[];
            /** @description Usual order of thought, a guide and not law */
            consider: ("restraint" | "seizure" | "vehicleDetention" | "cash" | "listedAssets" | "accountFreezing" | "cryptoassets" | "unexplainedWealth" | "civilRecovery" | "revenueFunctions" | "productionOrder" | "orderToGrantEntry" | "searchWarrant" | "disclosureOrder" | "customerInformationOrder" | "accountMonitoringOrder" | "moratoriumExtension")[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintToolsOrdersOutcome: components["schemas"]["RestraintToolsOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintToolsOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["HoldOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        HoldOrder: {
            withinLaw: boolean;
            latest: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintToolsHoldsOutcome: components["schemas"]["RestraintToolsHoldsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintToolsHoldsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CivilHold"];
            reasons: components["schemas"]["Reason"][];
        };
        CivilHold: {
            /** @enum {string} */
            state: "NOTHING" | "SEIZED" | "FROZEN" | "DETAINED" | "NOTICE_GIVEN" | "OBJECTED" | "FORFEITED_BY_NOTICE" | "SET_ASIDE" | "FORFEITURE_APPLIED" | "FORFEITED" | "APPEAL" | "FINAL" | "RELEASED" | "LAPSED";
            expires: string | null;
            refused: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintConditionsOutcome: components["schemas"]["RestraintConditionsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintConditionsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintConditions"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintConditions: {
            /** @description Any one condition opens the power; a real risk is asked for beside it */
            courtMay: boolean;
            holds: ("C1" | "C2" | "C3" | "C4" | "C5")[];
            conditions: {
                /**
                 * @description The conditions of section 40, first to fifth
                 * @enum {string}
                 */
                condition: "C1" | "C2" | "C3" | "C4" | "C5";
                outcome: components["schemas"]["RestraintConditionHoldsOutcome"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintConditionHoldsOutcome: components["schemas"]["RestraintConditionHoldsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintConditionHoldsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: boolean;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintProceedingsConcludedOutcome: components["schemas"]["RestraintProceedingsConcludedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintProceedingsConcludedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: boolean;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintGiftsOutcome: components["schemas"]["RestraintGiftsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintGiftsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGift"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer that is never decided here: for the court, facts missing, or not covered */
        NeverDecided: components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintActorsOutcome: components["schemas"]["RestraintActorsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintActorsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["WhoMayAct"];
            reasons: components["schemas"]["Reason"][];
        };
        WhoMayAct: {
            may: boolean;
            before: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintNoticeOutcome: components["schemas"]["RestraintNoticeDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintNoticeDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NoticeOfApplication"];
            reasons: components["schemas"]["Reason"][];
        };
        NoticeOfApplication: {
            withoutNotice: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintApplicationsOutcome: components["schemas"]["RestraintApplicationsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintApplicationsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ApplicationReady"];
            reasons: components["schemas"]["Reason"][];
        };
        ApplicationReady: {
            ready: boolean;
            incomplete: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintTermsOutcome: components["schemas"]["RestraintTermsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintTermsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintOrderTerms"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintOrderTerms: {
            isComplete: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintTermsReportsOutcome: components["schemas"]["RestraintTermsReportsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintTermsReportsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintReports"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintReports: {
            duty: boolean;
            isMet: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintTermsAncillaryOrdersOutcome: components["schemas"]["RestraintTermsAncillaryOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintTermsAncillaryOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintExceptionsOutcome: components["schemas"]["RestraintExceptionsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintExceptionsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintOrdersOutcome: components["schemas"]["RestraintOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintLife"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description A restraint order as its events have left it on a day */
        RestraintLife: {
            order: components["schemas"]["RestraintOrderReply"];
            overlays: components["schemas"]["RestraintOverlays"];
            history: {
                event: string;
                /** @enum {string} */
                kind: "considerRestraint" | "decideNot" | "newInformation" | "prepare" | "authorise" | "issue" | "refuse" | "grant" | "serve" | "restrictLand" | "authoriseDetention" | "appointManagementReceiver" | "report" | "vary" | "refuseVariation" | "proceedingsStart" | "reasonableTimePassed" | "convicted" | "sentenced" | "confiscationOrderMade" | "appointEnforcementReceiver" | "convictionQuashed" | "proceedingsConcluded" | "orderSatisfied" | "orderDischarged" | "orderQuashedNoAppeal" | "applicationConcluded" | "notMadeInReasonableTime" | "appeal" | "discharge" | "appealDetermined" | "withdrawLandRestriction";
                on: components["schemas"]["Day"];
                permitted: boolean;
                transition: components["schemas"]["TransitionUsed"] | null;
                /** @enum {string} */
                from: "NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED";
                /** @enum {string} */
                to: "NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED";
                reasons: components["schemas"]["Reason"][];
                next: components["schemas"]["RestraintDeadline"][];
            }[];
            /** @description Ids of events that were not possible, and changed nothing */
            refused: string[];
            /** @description The events the table knows from here */
            possible: ("considerRestraint" | "decideNot" | "newInformation" | "prepare" | "authorise" | "issue" | "refuse" | "grant" | "serve" | "restrictLand" | "authoriseDetention" | "appointManagementReceiver" | "report" | "vary" | "refuseVariation" | "proceedingsStart" | "reasonableTimePassed" | "convicted" | "sentenced" | "confiscationOrderMade" | "appointEnforcementReceiver" | "convictionQuashed" | "proceedingsConcluded" | "orderSatisfied" | "orderDischarged" | "orderQuashedNoAppeal" | "applicationConcluded" | "notMadeInReasonableTime" | "appeal" | "discharge" | "appealDetermined" | "withdrawLandRestriction")[];
        };
        /** @description One restraint order, as its events have left it */
        RestraintOrderReply: {
            /** @enum {string} */
            state: "NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED";
            asOf: components["schemas"]["Day"] | null;
            applicant: ("prosecutor" | "accreditedFinancialInvestigator") | null;
            appliedOn: components["schemas"]["Day"] | null;
            madeOn: components["schemas"]["Day"] | null;
            reliedOn: ("C1" | "C2" | "C3" | "C4" | "C5")[];
            persons: {
                person: string;
                servedOn: components["schemas"]["Day"] | null;
            }[];
            reportsRequired: boolean;
            noReportsBecause: string | null;
            nextReport: components["schemas"]["Day"] | null;
            retrialAwaited: boolean;
            dischargeDuty: {
                since: components["schemas"]["Day"];
                /** @enum {string} */
                row: "E13" | "E15" | "E16" | "E17";
            } | null;
            appealable: {
                /** @enum {string} */
                decision: "refusal" | "variationOrDischarge";
                on: components["schemas"]["Day"];
            } | null;
            travelRestriction: boolean;
            detentionAuthorised: boolean;
            managementReceiver: boolean;
            enforcementReceiver: boolean;
            landRestricted: boolean;
            underAppeal: boolean;
        };
        /** @description What stands over the order */
        RestraintOverlays: {
            served: boolean;
            reportingDue: boolean;
            dischargeDutyDue: boolean;
        };
        /** @description Row of the table of transitions that was used */
        TransitionUsed: {
            /** @enum {string} */
            id: "E1" | "E2" | "E2b" | "E3" | "E4" | "E5" | "E6" | "E7" | "E8" | "E9" | "E10" | "E11" | "E12" | "E13" | "E14" | "E15" | "E16" | "E17" | "E18" | "E19" | "E20" | "E21" | "F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9";
            /** @enum {string} */
            trigger: "considerRestraint" | "decideNot" | "newInformation" | "prepare" | "authorise" | "issue" | "refuse" | "grant" | "serve" | "restrictLand" | "authoriseDetention" | "appointManagementReceiver" | "report" | "vary" | "refuseVariation" | "proceedingsStart" | "reasonableTimePassed" | "convicted" | "sentenced" | "confiscationOrderMade" | "appointEnforcementReceiver" | "convictionQuashed" | "proceedingsConcluded" | "orderSatisfied" | "orderDischarged" | "orderQuashedNoAppeal" | "applicationConcluded" | "notMadeInReasonableTime" | "appeal" | "discharge" | "appealDetermined" | "withdrawLandRestriction";
            guard: string;
            actor: string;
            authority: components["schemas"]["Provision"][];
        };
        /** @description Something that is due after a transition */
        RestraintDeadline: {
            what: string;
            who: string;
            /** @description `null`: at once, or without a number */
            due: components["schemas"]["Day"] | null;
            safe?: components["schemas"]["Day"];
            /** @description `false`: a reminder, or practice */
            isLaw: boolean;
            reason: components["schemas"]["Reason"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintOrdersTransitionsOutcome: components["schemas"]["RestraintOrdersTransitionsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintOrdersTransitionsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintTransition"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintTransition: {
            /** @description `false`: the order is as it was, and the reasons say why */
            permitted: boolean;
            transition: components["schemas"]["TransitionUsed"] | null;
            /** @enum {string} */
            from: "NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED";
            /** @enum {string} */
            to: "NOT_CONSIDERED" | "CONSIDERED" | "NOT_SOUGHT" | "PREPARING" | "AUTHORISED" | "APPLIED" | "REFUSED" | "IN_FORCE_PRECHARGE" | "IN_FORCE_POSTCHARGE" | "IN_FORCE_POSTORDER" | "IN_FORCE_REOPENED" | "DISCHARGED";
            order: components["schemas"]["RestraintOrderReply"];
            overlays: components["schemas"]["RestraintOverlays"];
            next: components["schemas"]["RestraintDeadline"][];
            /** @description The events the table knows from here */
            possible: ("considerRestraint" | "decideNot" | "newInformation" | "prepare" | "authorise" | "issue" | "refuse" | "grant" | "serve" | "restrictLand" | "authoriseDetention" | "appointManagementReceiver" | "report" | "vary" | "refuseVariation" | "proceedingsStart" | "reasonableTimePassed" | "convicted" | "sentenced" | "confiscationOrderMade" | "appointEnforcementReceiver" | "convictionQuashed" | "proceedingsConcluded" | "orderSatisfied" | "orderDischarged" | "orderQuashedNoAppeal" | "applicationConcluded" | "notMadeInReasonableTime" | "appeal" | "discharge" | "appealDetermined" | "withdrawLandRestriction")[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintVariationsOutcome: components["schemas"]["RestraintVariationsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintVariationsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintDischargesOutcome: components["schemas"]["RestraintDischargesDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintDischargesDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintDischarge"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintDischarge: {
            mustDischarge: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintAppealsOutcome: components["schemas"]["RestraintAppealsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintAppealsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintAppeal"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintAppeal: {
            /** @constant */
            open: false;
        } | {
            /** @constant */
            open: true;
            /** @enum {string} */
            to: "Court of Appeal" | "Supreme Court";
            lastDay: components["schemas"]["Day"];
            safeDay: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintSeizuresOutcome: components["schemas"]["RestraintSeizuresDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintSeizuresDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintSeizure"];
            reasons: components["schemas"]["Reason"][];
        };
        RestraintSeizure: {
            open: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintSeizuresHoldsOutcome: components["schemas"]["RestraintSeizuresHoldsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintSeizuresHoldsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["SeizedProperty"];
            reasons: components["schemas"]["Reason"][];
        };
        SeizedProperty: {
            /** @enum {string} */
            state: "SEIZED" | "RELEASE_DUE" | "RESTRAINT_PENDING" | "MAGISTRATES_EXTENDED" | "DETAINED_UNDER_ORDER" | "DETAINED_PENDING_APPEAL" | "SOLD" | "RELEASED";
            /** @description As clocks in London show it, YYYY-MM-DDTHH:MM */
            firstHoldEnds: string;
            reportDue: boolean | null;
            refused: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintReceiversManagementOutcome: components["schemas"]["RestraintReceiversManagementDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintReceiversManagementDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintReceiversEnforcementOutcome: components["schemas"]["RestraintReceiversEnforcementDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintReceiversEnforcementDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintReceiversDischargesOutcome: components["schemas"]["RestraintReceiversDischargesDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintReceiversDischargesDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RestraintDischarge"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintSalesOutcome: components["schemas"]["RestraintSalesDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintSalesDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["MayBeSold"];
            reasons: components["schemas"]["Reason"][];
        };
        MayBeSold: {
            canSell: boolean;
        } | {
            /** @constant */
            open: false;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintLandOutcome: components["schemas"]["RestraintLandDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintLandDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["LandProtection"];
            reasons: components["schemas"]["Reason"][];
        };
        LandProtection: {
            /** @enum {string} */
            step: "enter" | "withdraw" | "none";
            entry: ("restriction" | "writOrOrder" | "pendingLandAction") | null;
            form: ("EE" | "FF") | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintThirdPartiesOutcome: components["schemas"]["RestraintThirdPartiesDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintThirdPartiesDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ThirdPartyInterest"];
            reasons: components["schemas"]["Reason"][];
        };
        ThirdPartyInterest: {
            isInterest: boolean;
            /** @constant */
            mayApply: true;
            heardBeforeSale: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintEffectsOutcome: components["schemas"]["RestraintEffectsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintEffectsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["MayDespiteRestraint"];
            reasons: components["schemas"]["Reason"][];
        };
        MayDespiteRestraint: {
            may: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintCompensationOutcome: components["schemas"]["RestraintCompensationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintCompensationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RestraintAbroadOutcome: components["schemas"]["RestraintAbroadDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RestraintAbroadDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PropertyAbroad"];
            reasons: components["schemas"]["Reason"][];
        };
        PropertyAbroad: {
            mayRequest: boolean;
            asksFor: ("freeze" | "realise" | "applyProceeds")[];
            lastStep: ("sentToSecretaryOfState" | "forwardedAbroad" | "acknowledged" | "frozen" | "realised" | "certificateReceived" | "refusedAbroad") | null;
            next: string | null;
            refused: string[];
            reducesOrderBy: components["schemas"]["Pounds"];
        };
        /** @description One order: who asks, which court, what is proved */
        FinancialOrder: {
            key: components["schemas"]["FinancialOrderKey"];
            title: string;
            provision: components["schemas"]["Provision"];
            /** @description Empty: nobody need ask */
            applicants: {
                /** @enum {string} */
                who: "prosecutor" | "directorOfPublicProsecutions" | "court" | "claimant" | "accreditedFinancialInvestigator" | "constable" | "chiefOfficerOfPolice" | "immigrationOfficer" | "seniorImmigrationOfficer" | "nationalCrimeAgency" | "hmRevenueAndCustoms" | "financialConductAuthority" | "seriousFraudOffice" | "gangmastersAndLabourAbuseAuthority" | "secretaryOfState" | "localAuthority";
                from?: components["schemas"]["Day"];
                before?: components["schemas"]["Day"];
                mark?: components["schemas"]["Mark"];
            }[];
            /**
             * @description The list was not read in full
             * @constant
             */
            moreApplicants?: true;
            court: string;
            standard: string;
            /** @enum {string} */
            courtDoes: "may" | "must" | "mustConsider" | "noCourt" | "closed";
            reasonsDuty?: {
                says: string;
                provision: components["schemas"]["Provision"];
            };
            combination?: string;
            mark?: components["schemas"]["Mark"];
            note?: string;
        };
        /** @description How far one order is to be considered at one stage */
        StageMatrixCell: {
            level: components["schemas"]["ConsiderationLevel"];
            /**
             * @description What the level turns on
             * @enum {string}
             */
            when?: "arrestedForTrafficking" | "acquitted" | "endedWithoutConviction" | "prosecutorAsks" | "confiscationOrderMade" | "orderMadeAfterSentence" | "orderUnpaid" | "inDefault";
            otherwise?: components["schemas"]["ConsiderationLevel"];
            how?: string;
        };
        /**
         * @description `must`: a statute obliges the court. `routine`: policy in every case, not law. `may`: open. `monitor`: only what was made before. `notOpen`: not at this stage
         * @enum {string}
         */
        ConsiderationLevel: "must" | "routine" | "may" | "monitor" | "notOpen";
        /** @description A duty in statute to make, to consider, or to give reasons */
        FinancialOrderDuty: {
            id: string;
            says: string;
            /** @enum {string} */
            kind: "mustConsiderAndGiveReasonsIfNot" | "reasonsIfNot" | "mustProceed" | "mustConsider" | "mustUnlessReasons" | "mustConsiderIfAncillary" | "must" | "orderOfOperations" | "limit";
            orders: components["schemas"]["FinancialOrderKey"][];
            provision: components["schemas"]["Provision"];
            mark?: components["schemas"]["Mark"];
        };
        /** @description Why an order is not applied for or made; a taxonomy, not law */
        ReasonCodeRow: {
            code: components["schemas"]["FinancialOrderReasonCode"];
            says: string;
            /** @enum {string} */
            needs?: "reference" | "manager" | "threshold" | "predicate" | "contactLog";
            onlyFor?: components["schemas"]["FinancialOrderKey"][];
            notAlone?: {
                orders: components["schemas"]["FinancialOrderKey"][];
                says: string;
                provision: components["schemas"]["Provision"];
            };
            /** @constant */
            alert?: true;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersConsiderationsOutcome: components["schemas"]["FinancialOrdersConsiderationsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersConsiderationsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OrdersToConsider"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Which orders a case must consider at a stage. Never that one be made */
        OrdersToConsider: {
            stage: components["schemas"]["GateStage"];
            /** @description `null`: not known */
            flagged: boolean | null;
            orders: components["schemas"]["OrderToConsider"][];
            warnings: components["schemas"]["GateWarning"][];
        };
        /** @description One order for one defendant at the stage */
        OrderToConsider: {
            defendant: string;
            order: components["schemas"]["FinancialOrderKey"];
            title: string;
            level: components["schemas"]["ConsiderationLevel"];
            why: components["schemas"]["Reason"][];
            /** @description What the level turns on and is not known */
            wanted: components["schemas"]["MissingFact"][];
            availability: components["schemas"]["OrderAvailabilityOutcome"];
            /** @description Ids of the records that answer for it */
            answeredBy: string[];
            notAnswers: {
                id: string;
                outcome: components["schemas"]["RecordAnswersOutcome"];
            }[];
            unanswered: boolean;
            suggestedReasonCode?: components["schemas"]["FinancialOrderReasonCode"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OrderAvailabilityOutcome: components["schemas"]["OrderAvailabilityDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OrderAvailabilityDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OrderAvailability"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Whether an order can be made, as far as its preconditions go */
        OrderAvailability: {
            /**
             * @description `notYet`: nothing rules it out, and a step is still to come, such as a conviction
             * @enum {string}
             */
            standing: "open" | "notYet" | "closed";
            /** @description Closed: the reason code that answers for it */
            reasonCode?: components["schemas"]["FinancialOrderReasonCode"];
            /** @description What is left to the court once it is open */
            courtDecides: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecordAnswersOutcome: components["schemas"]["RecordAnswersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RecordAnswersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: {
                answers: boolean;
            };
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Something to look at now. It neither opens nor shuts the gate */
        GateWarning: {
            /** @enum {string} */
            kind: "noFinancialInvestigator" | "noSpecialistProsecutor" | "qualityAssurance" | "reparationLost" | "madeDuringPostponement" | "dutyOfTheCourt" | "openButAnsweredNotAvailable" | "section45NotAsked" | "confiscationAgainstPossibleVictim" | "victimProceedingsNotAsked" | "propertyAbroad" | "notNotified" | "referralWithoutCrimeReference";
            defendant?: string;
            reason: components["schemas"]["Reason"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersGateOutcome: components["schemas"]["FinancialOrdersGateDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersGateDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Gate"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Whether a case may leave a stage */
        Gate: {
            stage: components["schemas"]["GateStage"];
            opens: boolean;
            flagged: boolean;
            /** @description The flag is on record, so that it outlives the charge */
            flagRecorded: boolean;
            answered: {
                defendant: string;
                order: components["schemas"]["FinancialOrderKey"];
                level: components["schemas"]["ConsiderationLevel"];
                by: string[];
            }[];
            unanswered: {
                defendant: string;
                order: components["schemas"]["FinancialOrderKey"];
                level: components["schemas"]["ConsiderationLevel"];
                wanted: components["schemas"]["MissingFact"][];
            }[];
            /** @description Let through by a supervisor */
            overridden: {
                defendant: string;
                order: components["schemas"]["FinancialOrderKey"];
                level: components["schemas"]["ConsiderationLevel"];
                by: string[];
            }[];
            /** @description Records given as answers that are none, with why */
            notAnswers: {
                id: string;
                reasons: components["schemas"]["Reason"][];
            }[];
            /** @description Overrides that do not count, with why */
            notOverrides: {
                id: string;
                reason: components["schemas"]["Reason"];
            }[];
            /** @description How many overrides this gate used */
            overrides: number;
            warnings: components["schemas"]["GateWarning"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersFlagOutcome: components["schemas"]["FinancialOrdersFlagDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersFlagDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CaseFlagged"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Whether a case is one of slavery, trafficking or exploitation */
        CaseFlagged: {
            flagged: boolean;
            recorded: boolean;
            standing: string[];
            /** @description Kept, with the reason for the removal */
            removed: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersRecordOutcome: components["schemas"]["FinancialOrdersRecordDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersRecordDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["MinimumRecord"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description How complete the record of each defendant is. It shuts no gate */
        MinimumRecord: {
            defendants: {
                defendant: string;
                held: string[];
                /** @description What should be there by this stage, and is not */
                missing: string[];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersClosingOutcome: components["schemas"]["FinancialOrdersClosingDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersClosingDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CaseClosing"];
            reasons: components["schemas"]["Reason"][];
        };
        CaseClosing: {
            mayBeClosed: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersChargingOutcome: components["schemas"]["FinancialOrdersChargingDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersChargingDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ChargingConsequences"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What a choice of charges loses, compared with sections 1 and 2 */
        ChargingConsequences: {
            charges: components["schemas"]["ChargeConsequences"][];
            /** @description What none of the charges opens */
            lost: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
            doubtful: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
            kept: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
        };
        /** @description What one charge opens on conviction */
        ChargeConsequences: {
            id: string;
            /**
             * @description Whether it follows conviction; `doubtful`: not settled, or not known
             * @enum {string}
             */
            reparationOrder: "open" | "lost" | "doubtful";
            /**
             * @description Whether it follows conviction; `doubtful`: not settled, or not known
             * @enum {string}
             */
            slaveryAndTraffickingPreventionOrder: "open" | "lost" | "doubtful";
            /**
             * @description Whether it follows conviction; `doubtful`: not settled, or not known
             * @enum {string}
             */
            criminalLifestyle: "open" | "lost" | "doubtful";
            /**
             * @description Whether it follows conviction; `doubtful`: not settled, or not known
             * @enum {string}
             */
            vehicleForfeiture: "open" | "lost" | "doubtful";
            /** @description `null`: not checked */
            section45Excluded: boolean | null;
            ifChargedOnly: {
                comparedWith: string;
                lost: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                kept?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                doubtful?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
            } | null;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersCombinationsOutcome: components["schemas"]["FinancialOrdersCombinationsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersCombinationsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Combinations"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description How the orders of one sentence stand to one another */
        Combinations: {
            /** @description Every order, in the order in which it is decided */
            inTurn: components["schemas"]["OrderInTurn"][];
            offences: components["schemas"]["OffenceOpenings"][];
            /** @description `null`: confiscation is not decided */
            reparation: components["schemas"]["ReparationOrdersOutcome"] | null;
            /** @description What must be paid to victims out of what is recovered; `null`: no confiscation order */
            direction: components["schemas"]["PriorityOrdersOutcome"] | null;
            waiting: components["schemas"]["OtherOrdersOutcome"] | null;
            /** @description After victims; `null`: none, or means not known */
            surcharge: components["schemas"]["Pounds"] | null;
            /** @description Open and not made: reasons must be given */
            reasonsNeeded: {
                /** @enum {string} */
                order: "compensation" | "reparationOrder";
                offence: string;
            }[];
            redFlags: components["schemas"]["Reason"][];
        };
        /** @description One order in its turn */
        OrderInTurn: {
            id: string;
            /** @enum {string} */
            kind: "compensation" | "reparationOrder" | "unlawfulProfit" | "deprivation" | "forfeitureMisuseOfDrugs" | "forfeitureTerrorism" | "vehicleForfeiture" | "immigrationVehicleForfeiture" | "otherPayment" | "fine" | "criminalCourtsCharge" | "surcharge" | "costs";
            /**
             * @description `afterConfiscation`: it waits, and takes that order into account. `warn`: the law does not place it
             * @enum {string}
             */
            standing: "now" | "afterConfiscation" | "notDuringPostponement" | "mayNotStand" | "warn";
            reason: components["schemas"]["Reason"];
        };
        /** @description What one conviction opens */
        OffenceOpenings: {
            id: string;
            /** @enum {string} */
            reparation: "open" | "notYet" | "closed" | "unsettled";
            reparationClosedBecause: components["schemas"]["FinancialOrderReasonCode"][];
            /** @enum {string} */
            compensation: "open" | "closed" | "unknown" | "reparationMade" | "notDuringPostponement";
            /** @description `null`: not settled */
            preventionOrder: boolean | null;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersReparationAfterChangeOutcome: components["schemas"]["FinancialOrdersReparationAfterChangeDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersReparationAfterChangeDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ReparationAfterChange"];
            reasons: components["schemas"]["Reason"][];
        };
        ReparationAfterChange: {
            /** @enum {string} */
            power: "mayBeIncreased" | "mayBeReducedOrDischarged" | "mayBeDischarged" | "mayBeVaried" | "mustBeQuashed" | "mayBeMade" | "none";
            reviewRequired: boolean;
            orders: string[];
            /** @description The most that all of them may now come to */
            cap: components["schemas"]["Pounds"];
            total: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersApplicantsOutcome: components["schemas"]["FinancialOrdersApplicantsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersApplicantsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["MayApply"];
            reasons: components["schemas"]["Reason"][];
        };
        MayApply: {
            mayApply: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersCompensationLimitOutcome: components["schemas"]["FinancialOrdersCompensationLimitDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersCompensationLimitDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CompensationLimit"];
            reasons: components["schemas"]["Reason"][];
        };
        CompensationLimit: {
            /** @description `null`: no limit but loss and means */
            limit: components["schemas"]["Pounds"] | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersSurchargeOutcome: components["schemas"]["FinancialOrdersSurchargeDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersSurchargeDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Surcharge"];
            reasons: components["schemas"]["Reason"][];
        };
        Surcharge: {
            full: components["schemas"]["Pounds"];
            /** @description After victims have come first */
            payable: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersDeprivedItemsOutcome: components["schemas"]["FinancialOrdersDeprivedItemsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersDeprivedItemsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DeprivedItem"];
            reasons: components["schemas"]["Reason"][];
        };
        DeprivedItem: {
            lastDayToClaim: components["schemas"]["Day"];
            proceedsToVictimFrom: components["schemas"]["Day"];
            /** @description `null`: there is no claim */
            claimOpen: boolean | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersVehicleDetentionOutcome: components["schemas"]["FinancialOrdersVehicleDetentionDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersVehicleDetentionDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["VehicleDetention"];
            reasons: components["schemas"]["Reason"][];
        };
        VehicleDetention: {
            mayBeDetained: boolean;
            releaseHeardBy: ("magistratesCourt" | "courtHearingTheProceedings") | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersVehicleForfeitureOutcome: components["schemas"]["FinancialOrdersVehicleForfeitureDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersVehicleForfeitureDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["VehicleForfeiture"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description It cannot be forfeited; where it can, that is for the court */
        VehicleForfeiture: {
            /** @constant */
            open: false;
            instead: "deprivation" | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersPreventionOrderTermOutcome: components["schemas"]["FinancialOrdersPreventionOrderTermDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersPreventionOrderTermDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PreventionOrderTerm"];
            reasons: components["schemas"]["Reason"][];
        };
        PreventionOrderTerm: {
            permitted: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersSection45Outcome: components["schemas"]["FinancialOrdersSection45Decided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersSection45Decided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Section45"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The defence is not open; whether it is made out is never answered here */
        Section45: {
            /** @constant */
            open: false;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        FinancialOrdersTwoStageTestOutcome: components["schemas"]["FinancialOrdersTwoStageTestDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        FinancialOrdersTwoStageTestDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TwoStageTest"];
            reasons: components["schemas"]["Reason"][];
        };
        TwoStageTest: {
            /** @description As the prosecutor recorded it */
            passed: boolean;
            lookAtPart5AndRiskOrder: boolean;
            inconsistent: components["schemas"]["Reason"][];
        };
        /** @description The body of law: its version, what it covers, and its conventions */
        Law: {
            /** @description Version of the body of law, recorded in every receipt */
            version: string;
            /** @description The consolidated text the rules were read in */
            asAt: components["schemas"]["Day"];
            library: string;
            extent: ("E+W" | "S" | "NI")[];
            reform: {
                from: components["schemas"]["Day"];
                says: string;
            };
            conventions: components["schemas"]["Convention"][];
            coverage: components["schemas"]["Coverage"][];
            propertyOrders: {
                key: string;
                says: string;
                provision: components["schemas"]["Provision"];
                /** @description POCA 2002, s 7(4) */
                ignoredInBenefit: boolean;
                /** @description POCA 2002, s 82 */
                notFree: boolean;
                freePropertyProvision: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
        };
        /** @description A point on which the law is silent, and how it is settled here */
        Convention: {
            name: string;
            cards: string[];
            says: string;
            /** @description Option of a determination that changes it */
            option?: string;
            mark: components["schemas"]["Mark"];
        };
        /** @description What became of one rule of the specification */
        Coverage: {
            card: string;
            /** @constant */
            covered: "implemented";
            room: string;
            functions: string[];
            golden: string[];
        } | {
            card: string;
            /** @constant */
            covered: "forTheCourt";
            room: string;
            why: string;
        } | {
            card: string;
            /** @constant */
            covered: "notCovered";
            room: string;
            why: string;
        };
        Offences: {
            law: string;
            date: components["schemas"]["Day"] | null;
            offences: components["schemas"]["ListedOffence"][];
        };
        /** @description One offence of the catalogue */
        ListedOffence: {
            /**
             * @description Offence, by Act and section; OTHER for an offence not in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            key: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            title: string;
            provision: components["schemas"]["Provision"];
            inForce?: {
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            };
            /** @description `null`: not in our source */
            maximumSentence: string | null;
            reparationOffence: boolean;
            stpoSchedule1: boolean | null;
            section45Excluded: boolean | null;
            trafficking: ("core" | "predecessor" | "usedInstead") | null;
            lostIfChargedOnly?: {
                comparedWith: string;
                lost: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                kept?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                doubtful?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
            };
            marks?: {
                inForce?: components["schemas"]["Mark"];
                maximumSentence?: components["schemas"]["Mark"];
                flags?: components["schemas"]["Mark"];
            };
            cjsCode: null;
            note?: string;
            /** @description With `date`: whether Schedule 2 lists the offence, committed on that day */
            schedule2?: components["schemas"]["ListedOffenceOutcome"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ListedOffenceOutcome: components["schemas"]["ListedOffenceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ListedOffenceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Schedule2Listing"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Every dated figure, and what is known of each price index */
        Figures: {
            law: string;
            figures: components["schemas"]["Figure"][];
            commencements: {
                what: string;
                from: components["schemas"]["Day"];
                source: components["schemas"]["Provision"];
            }[];
            priorityOrders: {
                kind: string;
                says: string;
                from: components["schemas"]["Day"];
                source: components["schemas"]["Provision"];
                /** @enum {string} */
                before: "notPriority" | "notVerified";
                mark?: components["schemas"]["Mark"];
            }[];
            priceIndices: {
                name: string;
                /** @description Id of the published series */
                id: string;
                title: string;
                base: string;
                /**
                 * @description Calendar month, YYYY-MM
                 * @example 2026-03
                 */
                first: string;
                /**
                 * @description Last month held: a later month is a fact missing, never the last value
                 * @example 2026-03
                 */
                last: string;
                source: string;
                licence: string;
                notCrossChecked: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2026-03
                     */
                    from: string;
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2026-03
                     */
                    to: string;
                };
                notes: string[];
            }[];
        };
        /** @description A figure set by law, with every value it has had */
        Figure: {
            name: string;
            unit: string;
            extent: string[];
            /** @description Which date in the case picks the row */
            pickedBy: string;
            history: {
                from: components["schemas"]["Day"];
                value: number | components["schemas"]["Pounds"] | components["schemas"]["Share"] | {
                    notMoreThan: components["schemas"]["Pounds"] | null;
                    maximum: components["schemas"]["Term"];
                }[];
                source: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of @recoup/core */
            library: string;
            /** @description Version of the body of law */
            law: string;
        };
        ProblemKinds: {
            problems: components["schemas"]["ProblemKind"][];
        };
        ProblemKind: {
            type: string;
            status: number;
            title: string;
            says: string;
            /**
             * @description The same request may succeed later
             * @constant
             */
            retriable?: true;
        };
        InterestOutput: {
            days: number;
            interest: components["schemas"]["Pounds"];
        };
        /** @description One case as statistics see it: no name, no id, no text */
        CaseRecord: {
            /**
             * @description Quarter of the calendar year in which the case was closed or last moved
             * @example 2024-Q2
             */
            period: string;
            /**
             * @description Area, by its code of two digits
             * @example 07
             */
            area: string;
            /**
             * @description Whose case it is
             * @enum {string}
             */
            agency: "police" | "nationalCrimeAgency" | "hmRevenueAndCustoms" | "prosecutionService" | "seriousFraudOffice" | "other";
            /** @description Whether it is flagged for slavery, trafficking or exploitation, whatever is charged */
            flagged: boolean;
            defendants: {
                /**
                 * @description How far this defendant came
                 * @enum {string}
                 */
                furthest: "referred" | "charged" | "prosecuted" | "convicted" | "ordered";
                /** @description The offences actually charged */
                charged: ("MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER")[];
                /** @description Orders that were to be considered, over the stages passed */
                due: number;
                /** @description Of these, answered */
                answered: number;
                /** @description Of these, let through by a supervisor */
                overridden: number;
                /** @description What was considered, and what was answered */
                considered: {
                    order: components["schemas"]["FinancialOrderKey"];
                    /** @enum {string} */
                    answer: "applied" | "applyLater" | "notAvailable" | "notAppropriate" | "made" | "refused" | "withdrawn";
                    reasonCodes?: components["schemas"]["FinancialOrderReasonCode"][];
                }[];
                /** @description Why it did not proceed, where it stopped */
                stopped?: components["schemas"]["ClosingReason"];
                /**
                 * @description Benefit found
                 * @example 1250.00
                 */
                benefit?: unknown;
                /**
                 * @description Available amount found
                 * @example 1250.00
                 */
                available?: unknown;
                /**
                 * @description Amount ordered to be paid
                 * @example 1250.00
                 */
                ordered?: unknown;
                /**
                 * @description Interest added
                 * @example 1250.00
                 */
                interest?: unknown;
                /**
                 * @description Amount collected
                 * @example 1250.00
                 */
                collected?: unknown;
                /**
                 * @description The part of what is outstanding that is thought recoverable
                 * @example 1250.00
                 */
                recoverable?: unknown;
                /**
                 * @description Compensation paid to victims
                 * @example 1250.00
                 */
                compensationPaid?: unknown;
                /**
                 * @description Reparation ordered
                 * @example 1250.00
                 */
                reparationOrdered?: unknown;
                /**
                 * @description Reparation paid to victims
                 * @example 1250.00
                 */
                reparationPaid?: unknown;
                /**
                 * @description Receipts after victims and costs, to be shared among agencies
                 * @example 1250.00
                 */
                netReceipts?: unknown;
                /** @description Days from one step to the next */
                days?: {
                    suspicionToInvestigator?: number;
                    investigatorToFirstFreeze?: number;
                    convictionToOrder?: number;
                    orderToPaid?: number;
                };
            }[];
            /** @description Victims, each counted once at the furthest they came */
            victims?: {
                identified: number;
                referred: number;
                reasonableGrounds: number;
                conclusiveGrounds: number;
                paid: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    determine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Determination"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalculations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calculations"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schedule2Listing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule2ListingInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule2ListingOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    criminalLifestyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriminalLifestyleInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriminalLifestyleOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    relevantDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelevantDayInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelevantDayOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptionRequired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssumptionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionRequiredOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    valueOfPropertyObtained: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueOfPropertyObtainedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueOfPropertyObtainedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mortgageAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MortgageAdvanceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MortgageAdvanceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jointPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointPoolInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointPoolOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    earlierOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlierOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taintedGift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaintedGiftInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaintedGiftOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    availableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoverableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoverableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offencesWithinPart2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OffencesWithinPart2Input"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffencesWithinPart2Outcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProceedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proportionateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProportionateOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProportionateOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payByFalseDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayByFalseDeclarationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayByFalseDeclarationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeToPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeToPayInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeToPayOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultTermInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complianceOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplianceOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    otherOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtherOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    priorityOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reparationOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReparationOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReparationOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    interest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationOfReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaterfallInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOfReceiptOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTermAfterPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartPaymentInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermAfterPaymentOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseFromDefaultTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseFromDefaultTermOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTermAfterVariation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultTermAfterVariationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermAfterVariationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconsiderNoOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderNoOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderNoOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconsiderBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderBenefitInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderBenefitOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconsiderAvailableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderAvailableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderAvailableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inadequacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InadequacyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InadequacyOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeInadequate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeInadequateInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeInadequateOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeSmallBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeSmallBalanceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeSmallBalanceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeOnDeath: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeOnDeathInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeOnDeathOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderInAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInAbsenceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderInAbsenceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    varyAbscondersOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaryAbscondersOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaryAbscondersOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeAbscondersOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeAbscondersOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeAbscondersOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moneyPaidOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyInAccountsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyPaidOverOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saleOfSeizedProperty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaleOfSeizedPropertyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaleOfSeizedPropertyOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    destructionOfCryptoassets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionOfCryptoassetsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionOfCryptoassetsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overseasRealisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverseasRealisationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverseasRealisationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponementInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostponementOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incentivisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncentivisationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncentivisationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    period: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    businessDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    count: "after" | "beginningWith" | "before";
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    day: string;
                    days: number;
                    extraHolidays?: string[];
                    holidaysKnownTo?: number;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessDaysOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description JSON: for each file, what its layout leaves open */
                    options?: string;
                    /**
                     * Format: binary
                     * @description A bank export; there may be several parts
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsRead"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    allocateStatements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementsAllocationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsAllocationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enforcementStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountStatementInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountStatementOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimelineInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineOutcome"];
                    "image/svg+xml": string;
                    "text/calendar": string;
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer of the kind that is asked for */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timelineMoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescheduledOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsDefinitions"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics: {
        parameters: {
            query: {
                /** @description What the rows of every table are */
                by: "area" | "agency" | "period";
                /** @description Flagged cases only, or all; the table of cases counts all */
                population?: "flagged" | "all";
                /** @description The smallest number that is published, other than none */
                smallest?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        questions: components["schemas"]["Question"][];
                        states: {
                            [key: string]: string;
                        };
                        transitions: components["schemas"]["RestraintTransitionRow"][];
                        riskFactors: components["schemas"]["MatterToAnswer"][];
                        candourMatters: components["schemas"]["MatterToAnswer"][];
                        applicationItems: components["schemas"]["RestraintApplicationItem"][];
                        tools: components["schemas"]["RecoveryTool"][];
                        toolsAbroad: components["schemas"]["ToolAbroad"][];
                    };
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhichToolInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintToolsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintToolsOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintToolsOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintToolsHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CivilHoldInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintToolsHoldsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintConditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintConditionsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintConditionsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintProceedingsConcluded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProceedingsConcludedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintProceedingsConcludedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintGifts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftBeforeChargeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintGiftsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintRisk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskOfDissipationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeverDecided"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintCandour: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyOfCandourInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeverDecided"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintActors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhoMayActInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintActorsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeOfApplicationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintNoticeOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationReadyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintApplicationsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderTermsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintTermsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintTermsReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingRequirementInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintTermsReportsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintTermsAncillaryOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AncillaryOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintTermsAncillaryOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintExceptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintExceptionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintExceptionsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintLifeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintOrdersTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintTransitionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintOrdersTransitionsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintVariations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintVariationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintVariationsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintDischarges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeDutyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintDischargesOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintAppeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintAppealInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintAppealsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintSeizures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintSeizureInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintSeizuresOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintSeizuresHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeizedPropertyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintSeizuresHoldsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintReceiversManagement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementReceiverInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintReceiversManagementOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintReceiversEnforcement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnforcementReceiverInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintReceiversEnforcementOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintReceiversDischarges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivershipDischargeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintReceiversDischargesOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintSales: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaleBarredInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintSalesOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintLand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandProtectionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintLandOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintThirdParties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyInterestInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintThirdPartiesOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintEffects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EffectOnOthersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintEffectsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestraintCompensationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintCompensationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restraintAbroad: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyAbroadInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestraintAbroadOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        questions: components["schemas"]["Question"][];
                        orders: components["schemas"]["FinancialOrder"][];
                        notModelled: {
                            title: string;
                            provision: components["schemas"]["Provision"];
                        }[];
                        stages: components["schemas"]["GateStage"][];
                        matrix: {
                            order: components["schemas"]["FinancialOrderKey"];
                            stage: components["schemas"]["GateStage"];
                            cell: components["schemas"]["StageMatrixCell"];
                        }[];
                        duties: components["schemas"]["FinancialOrderDuty"][];
                        reasonCodes: components["schemas"]["ReasonCodeRow"][];
                        closingReasons: string[];
                        preventionOrderLengths: {
                            /** @enum {string} */
                            order: "preventionOrder" | "riskOrder" | "seriousCrimeOrder";
                            /** @description Years */
                            atLeast?: number;
                            atMost?: number;
                            untilFurtherOrder: boolean;
                            travelAtMost?: number;
                            notification?: string;
                            breach: string;
                            provision: components["schemas"]["Provision"];
                            mark?: components["schemas"]["Mark"];
                        }[];
                        orderOfReceipts: {
                            rank: number;
                            says: string;
                            onlyThroughReceiverOrSale: boolean;
                            provision: components["schemas"]["Provision"];
                        }[];
                        moneyRoutes: {
                            route: string;
                            convictionNeeded: boolean;
                            source: string;
                            limit: string;
                            provision: components["schemas"]["Provision"];
                            mark?: components["schemas"]["Mark"];
                        }[];
                        safeguards: {
                            id: string;
                            says: string;
                            provision: components["schemas"]["Provision"];
                            mark?: components["schemas"]["Mark"];
                        }[];
                    };
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersConsiderations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersConsiderationsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersGate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersGateOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersFlag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersFlagOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersRecordOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseClosingInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersClosingOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersCharging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersChargingOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersCombinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CombinationsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersCombinationsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersReparationAfterChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReparationAfterChangeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersReparationAfterChangeOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersApplicants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MayApplyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersApplicantsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersCompensationLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompensationLimitInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersCompensationLimitOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersSurcharge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurchargeInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersSurchargeOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersDeprivedItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeprivedItemInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersDeprivedItemsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersVehicleDetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleDetentionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersVehicleDetentionOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersVehicleForfeiture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleForfeitureInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersVehicleForfeitureOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersPreventionOrderTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreventionOrderTermInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersPreventionOrderTermOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersSection45: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Section45Input"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersSection45Outcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    financialOrdersTwoStageTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoStageTestInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialOrdersTwoStageTestOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    law: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Law"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offences: {
        parameters: {
            query?: {
                /** @description Only offences that were in law on that day, with whether Schedule 2 lists one committed on it */
                date?: string;
                /** @description With `date`: only offences that are listed, are not, or of which that turns on more facts */
                schedule2?: "listed" | "notListed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offences"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseFileSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description Nobody has said who calls */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at present */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKinds"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "invalid-input" | "malformed-json" | "malformed-request" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "not-acceptable" | "body-too-large" | "unsupported-media-type" | "too-many-requests" | "internal-error" | "unavailable";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            /** @description Nothing is here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
